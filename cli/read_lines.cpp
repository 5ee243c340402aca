#include "cli/read_lines.h"

#include <cerrno>
#include <cstring>
#include <utility>

#include <unistd.h>
#include <zlib.h>

namespace dateline {

namespace {

constexpr std::size_t chunk = std::size_t{1} << 20;
constexpr std::size_t longest_line = std::size_t{64} << 20;

bool is_blank(std::string_view line) {
    return line.find_first_not_of(" \t\r") == std::string_view::npos;
}

} // namespace

struct LineReader::OpenFile {
    explicit OpenFile(std::string path) : name(std::move(path)) {
        file = name == "-" ? ::gzdopen(::dup(STDIN_FILENO), "rb") : ::gzopen(name.c_str(), "rb");
        if (file) {
            ::gzbuffer(file, chunk);
        }
    }
    ~OpenFile() {
        if (file) {
            ::gzclose(file);
        }
    }
    OpenFile(const OpenFile&) = delete;
    OpenFile& operator=(const OpenFile&) = delete;

    std::string name;
    gzFile file = nullptr;
    std::string buffer;
    std::size_t begin = 0;    // of what is not handed out yet
    std::size_t searched = 0; // up to here there is no end of a line
    std::size_t line = 0;
    bool ended = false;
};

LineReader::LineReader(std::vector<std::string> files) : files_(std::move(files)) {}

LineReader::~LineReader() = default;

/// Whether there is more to read; an error ends the file.
Outcome<bool> LineReader::fill() {
    auto& open = *open_;
    const auto fail = [&](std::size_t line, const std::string& problem, const char* remedy) {
        open.ended = true;
        open.buffer.clear();
        open.begin = open.searched = 0;
        return InputError(open.name, line, problem, remedy);
    };
    if (!open.file) {
        return fail(0, std::string("can't be read: ") + std::strerror(errno),
                    "check the name and its permissions");
    }
    open.buffer.erase(0, open.begin);
    open.searched -= std::exchange(open.begin, 0);
    if (open.buffer.size() > longest_line) {
        return fail(open.line + 1, "is a line of more than 64 MB", "split it");
    }
    const auto size = open.buffer.size();
    open.buffer.resize(size + chunk);
    const int read = ::gzread(open.file, open.buffer.data() + size, chunk);
    open.buffer.resize(size + static_cast<std::size_t>(read > 0 ? read : 0));
    int code = Z_OK;
    const std::string message = read <= 0 ? ::gzerror(open.file, &code) : "";
    if (read < 0 || code == Z_BUF_ERROR) {
        return fail(0,
                    "can't be read: " + (code == Z_BUF_ERROR ? "it is cut off"
                                         : code == Z_ERRNO   ? std::strerror(errno)
                                                             : message),
                    "check the file and its permissions");
    }
    open.ended = read == 0;
    return read > 0;
}

/// Moves the next line of the buffer to `line`; false if it holds no whole one.
bool LineReader::take_line(NumberedLine& line) {
    auto& open = *open_;
    const auto end = open.buffer.find('\n', open.searched);
    const bool last = end == std::string::npos && open.ended && open.begin < open.buffer.size();
    if (end == std::string::npos && !last) {
        open.searched = open.buffer.size();
        return false;
    }
    line.number = ++open.line;
    line.text = open.buffer.substr(open.begin, last ? end : end - open.begin);
    open.begin = open.searched = last ? open.buffer.size() : end + 1;
    return true;
}

std::optional<Outcome<NumberedLine>> LineReader::next() {
    while (open_ || next_file_ < files_.size()) {
        if (!open_) {
            open_ = std::make_unique<OpenFile>(files_[next_file_++]);
        }
        NumberedLine line{open_->name, 0, ""};
        if (take_line(line)) {
            if (!is_blank(line.text)) {
                return line;
            }
        } else if (open_->ended) {
            open_.reset();
        } else if (auto more = fill(); auto* error = std::get_if<InputError>(&more)) {
            return std::move(*error);
        }
    }
    return std::nullopt;
}

} // namespace dateline
