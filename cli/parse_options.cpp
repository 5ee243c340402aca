#include "cli/parse_options.h"

#include "extract/input_error.h"
#include "graph/query/find_entity.h"
#include "graph/store/store.h"

#include <algorithm>

namespace dateline {

namespace {

std::string quote(const std::string& text) {
    return "\"" + text + "\"";
}

std::string list(const std::vector<std::string>& items) {
    std::string text;
    for (const auto& item : items) {
        text += (text.empty() ? "" : ", ") + item;
    }
    return text;
}

/// The first or last day of a date option: --since 2025 is 2025-01-01, --until 2025 is 2025-12-31.
std::optional<Date> parse_date_option(const std::string& name, const std::string& value) {
    const auto date = parse_date(value);
    if (!value.empty() && !date) {
        throw UsageError(name + ": " + quote(value) +
                         " is no date; write YYYY-MM-DD, YYYY-MM or YYYY");
    }
    return date;
}

void require_type(const KnowledgeGraph& graph, const std::string& type) {
    std::vector<std::string> names;
    for (const auto& known : graph.types) {
        names.push_back(known.name);
    }
    if (std::find(names.begin(), names.end(), type) == names.end()) {
        throw UsageError("--type: " + quote(type) + " is no type of event; there are " +
                         list(names));
    }
}

} // namespace

std::optional<Day> parse_day_option(const std::string& name, const std::string& value) {
    const auto date = parse_date(value);
    constexpr std::size_t size = 10; // no time of day, no ? or ~
    const bool plain = date && is_day(*date) && value.size() == size;
    if (!value.empty() && (!plain || !is_plausible(date->first))) {
        throw UsageError(name + ": " + quote(value) + " is no day; write YYYY-MM-DD");
    }
    return date ? std::optional(date->first) : std::nullopt;
}

Question read_question(const GraphOptions& options) {
    if (!(options.min_confidence >= 0 && options.min_confidence <= 1)) {
        throw UsageError("--min-confidence: write a number from 0 to 1");
    }
    const auto since = parse_date_option("--since", options.since);
    const auto until = parse_date_option("--until", options.until);
    const auto known_by = parse_date_option("--known-by", options.known_by);
    Question question;
    question.graph =
        read_graph(options.graph, known_by ? std::optional(known_by->last) : std::nullopt);
    for (const auto& type : options.types) {
        require_type(question.graph, type);
    }
    auto& filter = question.filter;
    filter.since = since ? std::optional(since->first) : std::nullopt;
    filter.until = until ? std::optional(until->last) : std::nullopt;
    filter.types = options.types;
    filter.min_confidence = options.min_confidence;
    filter.depth = options.depth;
    if (!options.around.empty()) {
        filter.around = require_entity(question.graph, options.around, options.graph);
    }
    return question;
}

std::uint32_t require_entity(const KnowledgeGraph& graph, const std::string& name,
                             const std::string& file) {
    const auto found = find_entities(graph, name);
    if (found.empty()) {
        const auto nearest = nearest_names(graph, name);
        throw InputError(file, 0, "knows no " + quote(name),
                         nearest.empty() ? "search with: dateline entities " + file
                                         : "did you mean " + list(nearest) + "?");
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
                         "name one by its id: " + list(ids) + more);
    }
    return found.front();
}

} // namespace dateline
