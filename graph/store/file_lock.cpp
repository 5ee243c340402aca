#include "graph/store/file_lock.h"

#include "extract/input_error.h"

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace dateline {

FileLock::FileLock(const std::string& path) {
    existed_ = ::access(path.c_str(), F_OK) == 0;
    constexpr mode_t readable_by_all = 0666; // less what the user's mask takes away
    file_ = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, readable_by_all);
    if (file_ < 0) {
        throw InputError(path, 0, std::string("can't be opened: ") + std::strerror(errno),
                         "check its permissions");
    }
    if (::flock(file_, LOCK_EX | LOCK_NB) != 0) {
        ::close(file_);
        throw InputError(path, 0, "is being written by another program",
                         "try again when it has finished");
    }
    struct stat status {};
    had_content_ = ::fstat(file_, &status) == 0 && status.st_size > 0;
}

FileLock::~FileLock() {
    ::close(file_);
}

} // namespace dateline
