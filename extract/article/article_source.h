#pragma once

#include "extract/article/raw_input.h"
#include "extract/input_error.h"

#include <atomic>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace dateline {

/// Reads files one after the other, NDJSON a line at a time, so that memory stays bounded (see
/// limits.h). Files compressed with gzip are read like others.
class ArticleSource {
public:
    explicit ArticleSource(std::vector<std::string> files);
    ~ArticleSource();
    ArticleSource(ArticleSource&&) noexcept;
    ArticleSource& operator=(ArticleSource&&) noexcept;

    /// What is next, or why it could not be read; none at the end.
    std::optional<Outcome<RawInput>> next();

    /// Bytes of all files, as they lie on the disk, and how many of them have been read.
    std::uint64_t bytes_in_all() const { return bytes_in_all_; }
    /// May be asked while another thread is in next().
    std::uint64_t bytes_read() const { return *bytes_read_; }

private:
    struct OpenFile;

    Outcome<RawInput> open(const std::string& path);
    std::optional<Outcome<RawInput>> next_record();
    std::optional<Outcome<RawInput>> next_input();
    std::uint64_t offset() const;

    std::vector<std::string> files_;
    std::size_t next_file_ = 0;
    std::unique_ptr<OpenFile> open_; // an NDJSON file in the middle of which we are
    std::uint64_t bytes_in_all_ = 0;
    std::uint64_t bytes_done_ = 0; // of the files behind us
    std::unique_ptr<std::atomic<std::uint64_t>> bytes_read_;
};

} // namespace dateline
