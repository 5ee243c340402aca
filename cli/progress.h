#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <iosfwd>

namespace dateline {

/// One line on a terminal that tells how far long work has come: articles done, rate, time left.
/// Silent where `err` is not the standard error stream or that is no terminal.
class Progress {
public:
    Progress(std::ostream& err, std::uint64_t bytes_in_all);

    /// Shows the line anew, a few times a second at most.
    void show(std::size_t articles, std::uint64_t bytes_read);

    /// Wipes the line, so that something else can be written.
    void clear();

private:
    using Clock = std::chrono::steady_clock;

    std::ostream& err_;
    std::uint64_t bytes_in_all_;
    bool on_;
    bool shown_ = false;
    Clock::time_point begun_ = Clock::now();
    Clock::time_point last_;
};

} // namespace dateline
