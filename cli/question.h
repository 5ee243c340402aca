#pragma once

#include "cli/options.h"
#include "graph/query/filter.h"
#include "graph/store/store.h"

#include <string>
#include <vector>

namespace dateline {

/// A graph, and the part of it that is asked for.
struct Question {
    KnowledgeGraph graph;
    Filter filter;
    SentenceReader read_sentences = nullptr; // of the graph, where it was read without
};

/// Which part of a graph file a question needs.
struct Scope {
    std::vector<std::string> names; // of entities: their events; without any, all events
    bool relations = false;         // of these entities
    bool mentions = false;          // likewise
    std::string text;               // events with a sentence that holds these words
};

/// Reads the graph file and the filters of `options`: all of it but for what is `omitted`, or the
/// part that lies in `scope` and the period asked for. What was known by a day is merged anew, and
/// whole. Throws InputError for an unknown entity, UsageError for a day, type, status or kind that
/// is none.
Question read_question(const GraphOptions& options, Omitted omitted = {});
Question read_question(const GraphOptions& options, const Scope& scope);

/// The entity that `name` means. Throws InputError, with the nearest names, if it is unknown, and
/// with the ids if it is the name of several.
std::uint32_t require_entity(const KnowledgeGraph& graph, const std::string& name,
                             const std::string& file);

} // namespace dateline
