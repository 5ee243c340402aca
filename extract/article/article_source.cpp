#include "extract/article/article_source.h"

#include "extract/article/limits.h"
#include "extract/article/sniff_format.h"

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <utility>

#include <unistd.h>
#include <zlib.h>

namespace dateline {

namespace {

constexpr std::size_t chunk = std::size_t{1} << 16;

std::string in_megabytes(std::size_t bytes) {
    return std::to_string(bytes >> 20) + " MB";
}

} // namespace

struct ArticleSource::OpenFile {
    std::string path;
    gzFile file = nullptr;
    std::string buffer;    // read but not yet handed out
    std::size_t begin = 0; // of what is left in the buffer
    std::size_t line = 0;  // lines handed out
    std::string failure;   // what the system said when reading failed

    explicit OpenFile(std::string name) : path(std::move(name)) {
        file = path == "-" ? ::gzdopen(::dup(STDIN_FILENO), "rb") : ::gzopen(path.c_str(), "rb");
        failure = file ? "" : std::strerror(errno);
    }
    ~OpenFile() {
        if (file) {
            ::gzclose(file);
        }
    }
    OpenFile(const OpenFile&) = delete;
    OpenFile& operator=(const OpenFile&) = delete;

    /// Appends up to a chunk to the buffer; false at the end of the file or on failure.
    bool fill() {
        buffer.erase(0, std::exchange(begin, 0));
        const auto size = buffer.size();
        buffer.resize(size + chunk);
        const int read = file ? ::gzread(file, buffer.data() + size, chunk) : 0;
        buffer.resize(size + static_cast<std::size_t>(read > 0 ? read : 0));
        int code = Z_OK;
        const std::string message = file && read <= 0 ? ::gzerror(file, &code) : "";
        if (code == Z_BUF_ERROR) {
            failure = "it is cut off";
        } else if (read < 0) {
            // zlib puts the path in front.
            const auto told = message.find(": ") == std::string::npos
                                  ? message
                                  : message.substr(message.rfind(": ") + 2);
            failure = code == Z_ERRNO ? std::strerror(errno) : told;
        }
        return read > 0;
    }

    InputError error(const std::string& problem, const std::string& remedy) const {
        return {path, line, problem, remedy};
    }
};

ArticleSource::ArticleSource(std::vector<std::string> files) : files_(std::move(files)) {
    for (const auto& file : files_) {
        std::error_code unknown;
        const auto size = std::filesystem::file_size(file, unknown);
        bytes_in_all_ += unknown ? 0 : size;
    }
}

ArticleSource::~ArticleSource() = default;
ArticleSource::ArticleSource(ArticleSource&&) noexcept = default;
ArticleSource& ArticleSource::operator=(ArticleSource&&) noexcept = default;

std::uint64_t ArticleSource::bytes_read() const {
    const auto offset = open_ && open_->file ? ::gzoffset(open_->file) : 0;
    return bytes_done_ + static_cast<std::uint64_t>(offset > 0 ? offset : 0);
}

std::optional<Outcome<RawInput>> ArticleSource::next() {
    while (true) {
        if (open_) {
            if (auto record = next_record()) {
                return record;
            }
            bytes_done_ = bytes_read();
            open_.reset();
        }
        if (next_file_ == files_.size()) {
            return std::nullopt;
        }
        auto opened = open(files_[next_file_++]);
        if (!open_) {
            return opened;
        }
    }
}

/// Reads a whole file, or leaves it in open_ if it is NDJSON, to be read a line at a time.
Outcome<RawInput> ArticleSource::open(const std::string& path) {
    auto file = std::make_unique<OpenFile>(path);
    while (file->buffer.size() < chunk && file->fill()) {
    }
    // The first line must be whole to tell NDJSON from JSON.
    while (file->buffer.starts_with('{') && file->buffer.size() < largest_file &&
           file->buffer.find('\n') == std::string::npos && file->fill()) {
    }
    const auto format = sniff_format(file->buffer);
    if (format == Format::ndjson && file->failure.empty()) {
        open_ = std::move(file);
        return RawInput{};
    }
    while (file->buffer.size() <= largest_file && file->fill()) {
    }
    const auto size = ::gzoffset(file->file ? file->file : nullptr);
    bytes_done_ += static_cast<std::uint64_t>(size > 0 ? size : 0);
    if (!file->failure.empty()) {
        return file->error("can't be read: " + file->failure, "check the file and its permissions");
    }
    if (file->buffer.empty()) {
        return file->error("is empty", "remove it or give it a text");
    }
    if (file->buffer.size() > largest_file) {
        return file->error("is larger than " + in_megabytes(largest_file),
                           "split it, or give NDJSON, a record a line");
    }
    return RawInput{path, 0, format, std::move(file->buffer)};
}

std::optional<Outcome<RawInput>> ArticleSource::next_record() {
    auto& file = *open_;
    std::size_t searched = file.begin;
    while (true) {
        const auto end = file.buffer.find('\n', searched);
        const bool found = end != std::string::npos;
        if (!found && file.buffer.size() - file.begin <= largest_record) {
            searched = file.buffer.size() - file.begin;
            if (file.fill()) {
                continue;
            }
        }
        ++file.line;
        if (!file.failure.empty()) {
            file.begin = file.buffer.size();
            return file.error("can't be read: " + std::exchange(file.failure, ""),
                              "check the file; what stands before is read");
        }
        if (!found && file.buffer.size() - file.begin > largest_record) {
            // The rest of this line is passed over.
            do {
                file.begin = file.buffer.size();
            } while (file.fill() && file.buffer.find('\n') == std::string::npos);
            file.begin = std::min(file.buffer.find('\n'), file.buffer.size() - 1) + 1;
            return file.error("is a record larger than " + in_megabytes(largest_record),
                              "split it");
        }
        auto line = file.buffer.substr(file.begin, end - file.begin);
        file.begin = found ? end + 1 : file.buffer.size();
        if (line.find_first_not_of(" \t\r") != std::string::npos) {
            return RawInput{file.path, file.line, Format::json, std::move(line)};
        }
        if (!found) {
            return std::nullopt;
        }
        searched = file.begin;
    }
}

} // namespace dateline
