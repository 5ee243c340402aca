#include "cli/progress.h"

#include <algorithm>
#include <cstdio>
#include <iostream>
#include <ostream>

#include <unistd.h>

namespace dateline {

Progress::Progress(std::ostream& err, std::uint64_t bytes_in_all)
    : err_(err), bytes_in_all_(bytes_in_all), on_(&err == &std::cerr && ::isatty(STDERR_FILENO)) {}

void Progress::show(std::size_t articles, std::uint64_t bytes_read) {
    const auto now = Clock::now();
    if (!on_ || now - last_ < std::chrono::milliseconds(200)) {
        return;
    }
    last_ = now;
    shown_ = true;
    const double seconds = std::chrono::duration<double>(now - begun_).count();
    const double share = bytes_in_all_ > 0
                             ? static_cast<double>(bytes_read) / static_cast<double>(bytes_in_all_)
                             : 0;
    char line[120];
    std::snprintf(line, sizeof line, "\r\033[K%zu articles, %.0f a second", articles,
                  static_cast<double>(articles) / std::max(seconds, 0.001));
    err_ << line;
    if (share > 0 && share <= 1) {
        std::snprintf(line, sizeof line, ", %.0f %% of the input, %.0f s left", 100 * share,
                      seconds * (1 - share) / share);
        err_ << line;
    }
    err_ << std::flush;
}

void Progress::clear() {
    if (shown_) {
        err_ << "\r\033[K" << std::flush;
        shown_ = false;
    }
}

} // namespace dateline
