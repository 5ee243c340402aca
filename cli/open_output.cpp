#include "cli/open_output.h"

#include "extract/input_error.h"

#include <cerrno>
#include <cstring>
#include <filesystem>

#include <unistd.h>

namespace dateline {

namespace fs = std::filesystem;

Output::Output(const std::string& file, std::ostream& fallback)
    : file_(file == "-" ? "" : file), fallback_(fallback) {
    if (file_.empty()) {
        return;
    }
    // What is no plain file (/dev/null, a pipe) is written to as it is.
    std::error_code unknown;
    const bool plain = !fs::exists(file_, unknown) || fs::is_regular_file(file_, unknown);
    draft_ = plain ? file_ + ".new-" + std::to_string(::getpid()) : file_;
    stream_.open(draft_, std::ios::binary);
    if (!stream_) {
        throw InputError(file_, 0, std::string("can't be written: ") + std::strerror(errno),
                         "check that the folder is there and its permissions");
    }
}

Output::~Output() {
    if (stream_.is_open() && draft_ != file_) {
        std::error_code gone;
        fs::remove(draft_, gone);
    }
}

std::ostream& Output::stream() {
    return file_.empty() ? fallback_ : stream_;
}

void Output::close() {
    auto& written = stream();
    written.flush();
    if (!written) {
        throw InputError(file_.empty() ? "standard output" : file_, 0,
                         std::string("can't be written: ") + std::strerror(errno),
                         "make room or name another file");
    }
    if (!file_.empty()) {
        stream_.close();
        if (draft_ != file_) {
            fs::rename(draft_, file_);
        }
    }
}

} // namespace dateline
