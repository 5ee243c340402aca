#pragma once

#include <cstddef>
#include <stdexcept>
#include <string>
#include <variant>

namespace dateline {

/// Something a person gave is wrong. what() is one line: "FILE:LINE: PROBLEM; REMEDY".
class InputError : public std::runtime_error {
public:
    /// `line` counts from 1; 0 means that no line is to blame.
    InputError(const std::string& file, std::size_t line, const std::string& problem,
               const std::string& remedy)
        : std::runtime_error(file + (line ? ":" + std::to_string(line) : "") + ": " + problem +
                             "; " + remedy),
          problem_(problem) {}

    const std::string& problem() const { return problem_; }

private:
    std::string problem_;
};

/// One item of many: the item, or why it could not be had. The others go on.
template <typename T> using Outcome = std::variant<T, InputError>;

} // namespace dateline
