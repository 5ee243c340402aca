#include "cli/outline_question.h"

#include "cli/parse_options.h"
#include "cli/question.h"
#include "graph/day_number.h"
#include "graph/store/checked_row.h"
#include "graph/store/outline_part.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace dateline {

namespace {

OutlineFilter parse_filter(const GraphOptions& options) {
    const auto [since, until] = parse_since_until(options.since, options.until);
    require_probability("--min-confidence", options.min_confidence);
    OutlineFilter filter;
    filter.since = since ? std::optional(to_number(*since)) : std::nullopt;
    filter.until = until ? std::optional(to_number(*until)) : std::nullopt;
    filter.min_confidence = static_cast<std::uint8_t>(std::lround(100 * options.min_confidence));
    filter.relations = options.types.empty();
    if (!options.statuses.empty()) {
        filter.statuses = parse_statuses(options.statuses);
    }
    return filter;
}

/// The rows of what has `places` in `items`.
template <typename Item>
std::vector<std::uint32_t> rows_of(const std::vector<Item>& items,
                                   const std::vector<std::uint32_t>& places) {
    std::vector<std::uint32_t> rows;
    for (const auto place : places) {
        rows.push_back(items[place].key);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

std::unordered_map<std::uint32_t, std::uint32_t>
index_rows(const std::vector<std::uint32_t>& rows) {
    std::unordered_map<std::uint32_t, std::uint32_t> indices;
    for (std::uint32_t i = 0; i < rows.size(); ++i) {
        indices.emplace(rows[i], i);
    }
    return indices;
}

/// The place of `row`, which the outline says is there.
std::uint32_t place_of(const OutlineQuestion& question,
                       const std::unordered_map<std::uint32_t, std::uint32_t>& places,
                       std::uint32_t row) {
    const auto found = places.find(row);
    if (found == places.end()) {
        throw_damaged(question.store.database(), "the packed links are not those of the graph");
    }
    return found->second;
}

/// The outline of a graph that lies in no file: its rows are its places.
Outline outline_of(const KnowledgeGraph& graph) {
    const auto count = [](std::size_t size) {
        std::vector<std::uint32_t> rows(size);
        std::iota(rows.begin(), rows.end(), 0U);
        return rows;
    };
    return make_outline(graph, {count(graph.entities.size()), count(graph.events.size()),
                                count(graph.relations.size())});
}

} // namespace

OutlineQuestion read_outline_question(const GraphOptions& options) {
    const auto known_by = parse_date_option("--known-by", options.known_by);
    auto filter = parse_filter(options);
    OutlineQuestion question{Store(options.graph), std::nullopt, {}, std::move(filter)};
    if (!options.types.empty()) {
        const auto types = question.store.event_types();
        for (const auto& name : options.types) {
            for (const auto place : find_types(types, name)) {
                question.filter.types.push_back(static_cast<std::uint8_t>(place));
            }
        }
    }
    if (known_by) {
        question.whole = question.store.graph_known_by(known_by->last);
        question.outline = outline_of(*question.whole);
    } else {
        question.outline = question.store.outline();
    }
    return question;
}

std::uint32_t find_in_outline(const OutlineQuestion& question, const std::string& name) {
    const auto& file = question.store.path();
    if (question.whole) {
        return require_entity(*question.whole, name, file);
    }
    PartKeys part;
    part.entities = question.store.find_entities(name);
    if (part.entities.empty()) {
        part.entities = question.store.all_entities();
    }
    RowKeys rows;
    const auto graph = question.store.graph(&part, &rows);
    const auto row = rows.entities[require_entity(graph, name, file)];
    const auto& entities = question.outline.entities;
    const auto found = std::find_if(entities.begin(), entities.end(),
                                    [&](const Outline::Node& node) { return node.key == row; });
    if (found == entities.end()) {
        throw_damaged(question.store.database(), "the packed links are not those of the graph");
    }
    return static_cast<std::uint32_t>(found - entities.begin());
}

Part::Part(const OutlineQuestion& question, const OutlinePlaces& places) : question_(question) {
    if (question.whole) {
        return;
    }
    const auto& outline = question.outline;
    const PartKeys part{rows_of(outline.entities, places.entities),
                        rows_of(outline.events, places.events),
                        rows_of(outline.relations, places.relations)};
    RowKeys rows;
    graph_ = question.store.graph(&part, &rows);
    entities_ = index_rows(rows.entities);
    events_ = index_rows(rows.events);
    relations_ = index_rows(rows.relations);
}

std::uint32_t Part::entity(std::uint32_t place) const {
    return question_.whole ? place
                           : place_of(question_, entities_, question_.outline.entities[place].key);
}

std::uint32_t Part::event(std::uint32_t place) const {
    return question_.whole ? place
                           : place_of(question_, events_, question_.outline.events[place].key);
}

std::uint32_t Part::relation(std::uint32_t place) const {
    return question_.whole
               ? place
               : place_of(question_, relations_, question_.outline.relations[place].key);
}

} // namespace dateline
