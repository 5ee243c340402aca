#pragma once

#include "graph/json_writer.h"
#include "graph/knowledge_graph.h"

#include <ostream>
#include <string_view>

namespace dateline {

/// Writes the object around a view or answer: its schema first, then what `members` writes.
template <typename Members> void write_document(std::ostream& out, Members members) {
    {
        JsonWriter json(out, JsonWriter::Layout::indented);
        json.begin_object();
        json.member("schema", "dateline/1");
        members(json);
        json.end_object();
    }
    out << '\n';
}

/// An entity as a member of what it has a part in: {"id": …, "name": …}.
void write_party(JsonWriter& json, std::string_view name, const Entity& entity);

} // namespace dateline
