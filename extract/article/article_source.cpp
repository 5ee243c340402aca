#include "extract/article/article_source.h"

#include "extract/article/limits.h"
#include "extract/article/sniff_format.h"

#include <algorithm>
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
    bool ended = false;    // no line is left

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

    /// The next line without its end, or none if it is longer than a record may be; `ended` is set
    /// behind the last.
    std::optional<std::string> read_line() {
        ++line;
        auto searched = begin;
        auto end = buffer.find('\n', searched);
        bool too_long = false;
        while (end == std::string::npos) {
            too_long = too_long || buffer.size() - begin > largest_record;
            begin = too_long ? buffer.size() : begin; // the rest of this line is passed over
            searched = buffer.size() - begin;
            if (!fill()) {
                ended = true;
                break;
            }
            end = buffer.find('\n', searched);
        }
        end = std::min(end, buffer.size());
        too_long = too_long || end - begin > largest_record;
        auto text = too_long ? std::string() : buffer.substr(begin, end - begin);
        begin = std::min(end + 1, buffer.size());
        return too_long ? std::nullopt : std::optional(std::move(text));
    }

    InputError error(const std::string& problem, const std::string& remedy) const {
        return {path, line, problem, remedy};
    }
};

ArticleSource::ArticleSource(std::vector<std::string> files)
    : files_(std::move(files)), bytes_read_(std::make_unique<std::atomic<std::uint64_t>>(0)) {
    for (const auto& file : files_) {
        std::error_code unknown;
        const auto size = std::filesystem::file_size(file, unknown);
        bytes_in_all_ += unknown ? 0 : size;
    }
}

ArticleSource::~ArticleSource() = default;
ArticleSource::ArticleSource(ArticleSource&&) noexcept = default;
ArticleSource& ArticleSource::operator=(ArticleSource&&) noexcept = default;

std::uint64_t ArticleSource::offset() const {
    const auto within = open_ && open_->file ? ::gzoffset(open_->file) : 0;
    return bytes_done_ + static_cast<std::uint64_t>(within > 0 ? within : 0);
}

std::optional<Outcome<RawInput>> ArticleSource::next() {
    auto input = next_input();
    *bytes_read_ = offset();
    return input;
}

std::optional<Outcome<RawInput>> ArticleSource::next_input() {
    while (true) {
        if (open_) {
            if (auto record = next_record()) {
                return record;
            }
            bytes_done_ = offset();
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
    const bool may_be_records = sniff_format(file->buffer) == Format::json;
    for (std::size_t searched = 0; may_be_records && file->buffer.size() < largest_file &&
                                   file->buffer.find('\n', searched) == std::string::npos;) {
        searched = file->buffer.size();
        if (!file->fill()) {
            break;
        }
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
    while (!file.ended) {
        auto line = file.read_line();
        if (!file.failure.empty()) {
            file.ended = true;
            return file.error("can't be read: " + file.failure,
                              "check the file; what stands before is read");
        }
        if (!line) {
            return file.error("is a record larger than " + in_megabytes(largest_record),
                              "split it");
        }
        if (line->find_first_not_of(" \t\r") != std::string::npos) {
            return RawInput{file.path, file.line, Format::json, *std::move(line)};
        }
    }
    return std::nullopt;
}

} // namespace dateline
