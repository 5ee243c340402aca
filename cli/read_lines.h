#pragma once

#include "extract/input_error.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace dateline {

/// A line of a file, with its place.
struct NumberedLine {
    std::string file;
    std::size_t number = 0; // from 1 on
    std::string text;
};

/// The lines of files (plain or gzip; - is standard input), one after the other, without blank
/// ones.
class LineReader {
public:
    explicit LineReader(std::vector<std::string> files);
    ~LineReader();

    /// The next line; none behind the last. An error for a file that can't be read or has a line of
    /// more than 64 MB; the next file goes on.
    std::optional<Outcome<NumberedLine>> next();

private:
    struct OpenFile;

    Outcome<bool> fill();
    bool take_line(NumberedLine& line);

    std::vector<std::string> files_;
    std::size_t next_file_ = 0;
    std::unique_ptr<OpenFile> open_;
};

} // namespace dateline
