#pragma once

#include "export/diagram/tip.h"
#include "graph/view.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace dateline {

/// One of the entities that are linked.
struct End {
    std::uint32_t entity = 0;
    Tip tip = Tip::plain;

    bool operator==(const End&) const = default;
};

/// What links entities in a diagram, or is told of one: parallel events, which have the same
/// parties and the same status, or the relations of the same two.
struct Bundle {
    std::vector<std::uint32_t> events; // in order of date
    std::vector<std::uint32_t> relations;
    std::vector<End> ends;  // by entity
    std::size_t others = 0; // parties that are not drawn

    bool operator==(const Bundle&) const = default;
};

/// What a diagram is made of: `entities`, in ascending order, are drawn.
struct BundleOptions {
    std::vector<std::uint32_t> entities;
    std::optional<std::uint32_t> centre;                // a place that is one of its events' ends
    std::function<std::string(const Event&)> period_of; // events of one period alone are parallel
};

/// The events of `view` that one of the entities takes part in, bundled, by the first of them. Of
/// an event of several parties at least two are drawn.
std::vector<Bundle> bundle_events(const View& view, const BundleOptions& options);

/// The relations among `entities`, bundled, by their first.
std::vector<Bundle> bundle_relations(const View& view, const std::vector<std::uint32_t>& entities);

/// How much a bundle says: one for each event and for each further source of one; less if it is
/// told of one party alone, and least for relations.
double weight_of(const KnowledgeGraph& graph, const Bundle& bundle);

} // namespace dateline
