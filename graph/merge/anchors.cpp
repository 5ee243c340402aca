#include "graph/merge/anchors.h"

#include <algorithm>

namespace dateline {

namespace {

/// One in [begin, end) that is of the kind and has the name, as a full name rather than an alias.
std::optional<std::uint32_t> find_named(const Facts& facts, const Anchor& anchor,
                                        std::uint32_t begin, std::uint32_t end) {
    std::optional<std::uint32_t> by_alias;
    for (auto i = begin; i < end; ++i) {
        if (facts.appearances[i].kind != anchor.kind) {
            continue;
        }
        for (auto name = facts.appearances[i].names; name < facts.names_end(i); ++name) {
            if (facts.texts[facts.names[name]] != anchor.name) {
                continue;
            }
            if (name == facts.appearances[i].names) {
                return i;
            }
            by_alias = by_alias ? by_alias : i;
        }
    }
    return by_alias;
}

} // namespace

std::optional<std::uint32_t> find_appearance(const Facts& facts, const Anchor& anchor) {
    const auto source =
        std::lower_bound(facts.sources.begin(), facts.sources.end(), anchor.article,
                         [](const Facts::Source& s, const std::string& id) { return s.id < id; });
    if (source != facts.sources.end() && source->id == anchor.article) {
        const auto index = static_cast<std::uint32_t>(source - facts.sources.begin());
        const auto found =
            find_named(facts, anchor, source->appearances, facts.appearances_end(index));
        if (found) {
            return found;
        }
    }
    return find_named(facts, anchor, 0, static_cast<std::uint32_t>(facts.appearances.size()));
}

std::optional<std::uint32_t> find_report(const Facts& facts, const Anchor& anchor) {
    const auto id = event_number(anchor.event);
    const auto found = std::find_if(facts.reports.begin(), facts.reports.end(),
                                    [&](const Facts::Report& report) { return report.id == id; });
    return found == facts.reports.end()
               ? std::nullopt
               : std::optional(static_cast<std::uint32_t>(found - facts.reports.begin()));
}

} // namespace dateline
