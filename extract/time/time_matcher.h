#pragma once

#include "extract/time/time_lexicon.h"
#include "extract/time/time_text.h"

#include <array>
#include <cstddef>
#include <span>

namespace dateline {

/// A rule that fits, and the readings of the words by which it does.
struct TimeMatch {
    std::array<TimeAtom, 24> atoms; // more than any rule has
    std::size_t size = 0;
    TimeRule rule;
    std::size_t end = 0; // the word behind it; 0 if no rule fits

    std::span<const TimeAtom> path() const { return std::span(atoms).first(size); }
    const TimeAtom& last() const { return atoms[size - 1]; }
};

/// Finds the longest rule of time_rules.tsv that fits the words of a text from one on.
class TimeMatcher {
public:
    explicit TimeMatcher(const TimeText& text) : t_(text) {}

    /// The longest match of words from `i` on, of those the first rule. Valid until the next call.
    const TimeMatch& match(std::size_t i);

private:
    void step(TimeRules::Node node, std::size_t i, std::size_t start);
    void take(TimeRules::Node node, std::size_t end, std::size_t start);
    bool may_end(std::size_t end) const;

    TimeText t_;
    TimeMatch path_;
    TimeMatch best_;
    int steps_ = 0;
};

} // namespace dateline
