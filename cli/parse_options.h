#pragma once

#include "cli/options.h"
#include "graph/query/filter.h"

#include <optional>
#include <stdexcept>
#include <string>

namespace dateline {

/// The command line is wrong: exit status 2.
class UsageError : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// The day that `value` of option `name` names; none if it is empty. Throws UsageError if it is no
/// day.
std::optional<Day> parse_day_option(const std::string& name, const std::string& value);

/// A graph, and the part of it that is asked for.
struct Question {
    KnowledgeGraph graph;
    Filter filter;
};

/// Reads the graph file and the filters of `options`. Throws InputError for an unknown entity,
/// UsageError for a day or type that is none.
Question read_question(const GraphOptions& options);

/// The entity that `name` means. Throws InputError, with the nearest names, if it is unknown, and
/// with the ids if it is the name of several.
std::uint32_t require_entity(const KnowledgeGraph& graph, const std::string& name,
                             const std::string& file);

} // namespace dateline
