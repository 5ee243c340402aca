#include "extract/time/time_matcher.h"

#include "extract/one_of.h"
#include "extract/time/read_time_atoms.h"

namespace dateline {

const TimeMatch& TimeMatcher::match(std::size_t i) {
    best_.end = 0;
    path_.size = 0;
    steps_ = 0;
    step(0, i, i);
    return best_;
}

/// Whether what stands behind allows it: "two days after" alone, not "two days after the";
/// "30 minutes later", not "30 minutes | later this week".
bool TimeMatcher::may_end(std::size_t end) const {
    const auto& last = path_.last();
    if (last.kind != TimeClass::later || end >= t_.words.size() ||
        t_.words[end].kind != TimeWord::Kind::letters) {
        return true;
    }
    constexpr std::array<std::string_view, 4> shifts{"this", "next", "today", "that"};
    return !last.doubtful && !one_of(t_.lower(end), shifts);
}

void TimeMatcher::step(TimeRules::Node node, std::size_t i, std::size_t start) {
    constexpr int most_steps = 400; // far above what any phrase takes
    if (i >= t_.words.size() || path_.size == path_.atoms.size() || ++steps_ > most_steps ||
        (i > start && t_.words[i].after_break)) {
        return;
    }
    TimeAtoms atoms;
    const auto count = read_time_atoms(t_, i, atoms);
    for (std::size_t a = 0; a < count; ++a) {
        const auto next = time_rules().follow(node, atoms[a]);
        if (next != TimeRules::none) {
            path_.atoms[path_.size++] = atoms[a];
            take(next, i + atoms[a].words, start);
            --path_.size;
        }
    }
    const bool joint = i > start && t_.words[i].kind == TimeWord::Kind::dash && t_.words[i].glued &&
                       i + 1 < t_.words.size() && t_.words[i + 1].glued;
    if (joint) {
        step(node, i + 1, start);
    }
}

void TimeMatcher::take(TimeRules::Node node, std::size_t end, std::size_t start) {
    const auto& rule = time_rules().rule(node);
    const bool better = end > best_.end || (end == best_.end && rule.row < best_.rule.row);
    if (rule.row != TimeRule::no_row && better && may_end(end)) {
        best_ = path_;
        best_.rule = rule;
        best_.end = end;
    }
    step(node, end, start);
}

} // namespace dateline
