#include "cli/open_output.h"

#include "extract/input_error.h"

#include <cerrno>
#include <cstring>
#include <filesystem>

#include <unistd.h>

namespace dateline {

namespace fs = std::filesystem;

void refuse_overwriting(const std::string& out, const std::vector<std::string>& inputs) {
    for (const auto& input : inputs) {
        std::error_code unknown;
        if (fs::is_regular_file(out, unknown) && fs::equivalent(out, input, unknown)) {
            throw InputError(out, 0, "is what is read", "name another file to write");
        }
    }
}

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
    if (!file_.empty() && draft_ != file_) {
        std::error_code gone; // also where it has been renamed
        fs::remove(draft_, gone);
    }
}

std::ostream& Output::stream() {
    return file_.empty() ? fallback_ : stream_;
}

void Output::close() {
    const auto name = file_.empty() ? "standard output" : file_;
    const auto fail = [&](const std::string& reason) {
        throw InputError(name, 0, "can't be written: " + reason, "make room or name another file");
    };
    errno = 0;
    stream().flush();
    if (!file_.empty()) {
        stream_.close();
    }
    if (!stream()) {
        fail(errno ? std::strerror(errno) : "no more was taken");
    }
    std::error_code failure;
    if (draft_ != file_) {
        fs::rename(draft_, file_, failure);
    }
    if (failure) {
        fail(failure.message());
    }
}

} // namespace dateline
