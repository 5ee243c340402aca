#pragma once

#include "extract/time/time_word.h"

#include <span>
#include <string_view>

namespace dateline {

/// What time_words.tsv says of `word`, whatever its case, and that it is a word of time_rules.tsv
/// or begins the name of a holiday (an atom of no words); empty if none of it.
std::span<const TimeAtom> find_time_word(std::string_view word);

/// The kinds of phrase that rules make, as the first column of time_rules.tsv has them.
enum class TimeRuleKind : std::uint8_t {
    date,
    fiscal,
    century,
    quarter,
    half,
    ago,
    ago_half,    // a year and a half ago
    ago_quarter, // the year-ago quarter
    day_before,  // the day before yesterday
    weekend,     // the last or the next
    duration,
    and_half, // two years and a half
    span,     // one unit: all day, the past year
    bare,     // no number: years
    set,
    alternate, // every other day
    rate,      // three times a week
    past,
    present,
    future
};

/// A rule of time_rules.tsv that ends in a node, or none.
struct TimeRule {
    TimeRuleKind kind = TimeRuleKind::date;
    std::uint16_t row = no_row;

    static constexpr std::uint16_t no_row = 0xffff;
};

/// The rules as one tree of what may follow what; node 0 is its root.
class TimeRules {
public:
    using Node = std::uint32_t;
    static constexpr Node none = 0;

    /// The node behind `atom` at `node`; none if no rule goes on so.
    Node follow(Node node, const TimeAtom& atom) const;
    const TimeRule& rule(Node node) const { return nodes_[node].rule; }

    explicit TimeRules(std::string_view tsv);

private:
    struct Arc {
        std::uint16_t symbol;
        Node node;
    };
    struct TreeNode {
        TimeRule rule;
        std::vector<Arc> arcs;
    };

    Node grow(Node node, std::uint16_t symbol);

    std::vector<TreeNode> nodes_;
    std::vector<Node> starts_; // by symbol, those behind the root
};

const TimeRules& time_rules();

} // namespace dateline
