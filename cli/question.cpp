#include "cli/question.h"

#include "cli/parse_options.h"
#include "cli/print.h"
#include "extract/input_error.h"
#include "graph/query/find_entity.h"

#include <algorithm>
#include <iterator>
#include <memory>
#include <span>
#include <tuple>
#include <utility>

namespace dateline {

namespace {

std::string quote(const std::string& text) {
    return "\"" + text + "\"";
}

/// The filters of `options` but for --around, which needs the graph.
Filter read_filter(const GraphOptions& options) {
    require_probability("--min-confidence", options.min_confidence);
    Filter filter;
    std::tie(filter.since, filter.until) = parse_since_until(options.since, options.until);
    filter.statuses = parse_statuses(options.statuses);
    filter.kinds = parse_kinds(options.kinds);
    filter.min_confidence = options.min_confidence;
    filter.depth = options.depth;
    return filter;
}

std::optional<Day> read_known_by(const GraphOptions& options) {
    const auto known_by = parse_date_option("--known-by", options.known_by);
    return known_by ? std::optional(known_by->last) : std::nullopt;
}

/// Keeps of `keys` those that are in `others`; both are sorted.
std::vector<std::uint32_t> intersect(const std::vector<std::uint32_t>& keys,
                                     const std::vector<std::uint32_t>& others) {
    std::vector<std::uint32_t> both;
    std::set_intersection(keys.begin(), keys.end(), others.begin(), others.end(),
                          std::back_inserter(both));
    return both;
}

/// The rows that lie in `scope`; where a name is unknown, all entities, to find the nearest names.
PartKeys find_part(const Store& store, const Scope& scope, const Filter& filter) {
    PartKeys part;
    part.mentions = scope.mentions;
    if (scope.names.empty()) {
        part.events = store.events_in(filter.since, filter.until);
    }
    for (const auto& name : scope.names) {
        const auto entities = store.find_entities(name);
        if (entities.empty()) {
            return {store.all_entities(), {}, {}, false};
        }
        const auto events = store.events_of(entities, filter.since, filter.until);
        part.events = &name == &scope.names.front() ? events : intersect(part.events, events);
        part.entities.insert(part.entities.end(), entities.begin(), entities.end());
    }
    if (scope.relations) {
        part.relations = store.relations_of(part.entities);
    }
    if (!scope.text.empty()) {
        part.events = intersect(part.events, store.events_that_say(scope.text));
    }
    return part;
}

Question finish(KnowledgeGraph graph, Filter filter, const GraphOptions& options) {
    for (const auto& name : options.types) {
        for (const auto place : find_types(graph.types, name)) {
            filter.types.push_back(graph.types[place].name);
        }
    }
    if (!options.around.empty()) {
        filter.around = require_entity(graph, options.around, options.graph);
    }
    keep_kinds(graph, filter);
    return {std::move(graph), std::move(filter), nullptr};
}

} // namespace

Question read_question(const GraphOptions& options, Omitted omitted) {
    auto filter = read_filter(options);
    if (const auto known_by = read_known_by(options)) {
        return finish(read_graph(options.graph, known_by), std::move(filter), options);
    }
    const auto store = std::make_shared<const Store>(options.graph);
    RowKeys rows;
    auto question = finish(store->graph(nullptr, &rows, omitted), std::move(filter), options);
    if (omitted.sentences) {
        question.read_sentences =
            [store, rows = std::move(rows)](
                const KnowledgeGraph& graph, std::span<const std::uint32_t> places,
                std::span<Event> events) { store->read_sentences(graph, rows, places, events); };
    }
    return question;
}

Question read_question(const GraphOptions& options, const Scope& scope) {
    const bool everything = scope.names.empty() && options.since.empty() && options.until.empty();
    if (!options.known_by.empty() || (everything && scope.text.empty())) {
        return read_question(options);
    }
    auto filter = read_filter(options);
    const Store store(options.graph);
    const auto part = find_part(store, scope, filter);
    return finish(store.graph(&part), std::move(filter), options);
}

std::uint32_t require_entity(const KnowledgeGraph& graph, const std::string& name,
                             const std::string& file) {
    const auto found = find_entities(graph, name);
    if (found.empty()) {
        const auto nearest = nearest_names(graph, name);
        throw InputError(file, 0, "knows no " + quote(name),
                         nearest.empty() ? "search with: dateline entities " + file
                                         : "did you mean " + list_of(nearest) + "?");
    }
    if (found.size() > 1) {
        constexpr std::size_t most_told = 5;
        std::vector<std::string> ids;
        for (const auto entity : found) {
            ids.push_back(graph.entities[entity].id);
        }
        const auto more = ids.size() > most_told ? ", …" : "";
        ids.resize(std::min(ids.size(), most_told));
        throw InputError(file, 0,
                         "knows " + std::to_string(found.size()) + " by the name " + quote(name),
                         "name one by its id: " + list_of(ids) + more);
    }
    return found.front();
}

} // namespace dateline
