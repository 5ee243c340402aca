#include "graph/merge/merge_facts.h"

#include "extract/derived.h"
#include "graph/merge/anchors.h"
#include "graph/merge/group_events.h"
#include "graph/merge/merge_entities.h"
#include "graph/merge/merge_events.h"
#include "graph/merge/merge_relations.h"
#include "graph/merge/resolve_entities.h"
#include "graph/merge/resolve_years.h"

#include <algorithm>
#include <future>

namespace dateline {

namespace {

std::vector<std::uint32_t> find_copied_articles(const Facts& facts) {
    std::vector<Fingerprint> fingerprints;
    for (const auto& source : facts.sources) {
        fingerprints.push_back(source.fingerprint);
    }
    return find_copies(fingerprints);
}

/// Leaves out the entities that an analyst dropped.
void drop_entities(const Facts& facts, const Corrections& corrections,
                   std::vector<std::uint32_t>& entity_of) {
    for (const auto& correction : corrections) {
        if (correction.action != CorrectionAction::drop || !correction.subject.event.empty()) {
            continue;
        }
        const auto appearance = find_appearance(facts, correction.subject);
        if (appearance && entity_of[*appearance] != Facts::none) {
            std::replace(entity_of.begin(), entity_of.end(), entity_of[*appearance], Facts::none);
        }
    }
}

} // namespace

Merged merge_facts(Facts facts, const Corrections& corrections) {
    Merged merged;
    auto copies = std::async(std::launch::async, [&] { return find_copied_articles(facts); });
    auto resolution = resolve_entities(facts, corrections);
    drop_entities(facts, corrections, resolution.entity_of);
    resolve_years(facts, resolution.entity_of);
    merged.copy_of = copies.get();
    auto grouping = std::async(std::launch::async, [&] {
        return group_events(facts, resolution.entity_of, merged.copy_of, corrections);
    });
    merge_entities(facts, resolution, corrections, merged);
    merge_events(facts, grouping.get(), corrections, merged);
    merge_relations(facts, merged);
    set_active_days(merged.graph.events, merged.graph.entities);
    return merged;
}

} // namespace dateline
