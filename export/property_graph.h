#pragma once

#include "graph/view.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>

namespace dateline {

// A view as a flat property graph, as graph tools and databases take it: entities and events are
// nodes, participations, places and relations are directed edges, and all of them have properties
// from one table. Formats only write these down.

enum class PropertyType { text, texts, number, integer, day };

struct Property {
    std::string_view name;
    PropertyType type = PropertyType::text;
};

/// The value of a property, as its type says: text, texts, number, integer, day; monostate where
/// there is none.
using PropertyValue = std::variant<std::monostate, std::string_view, std::span<const std::string>,
                                   double, std::uint64_t, Day>;

/// `value` where all is text: several texts with ";" between them, a number with just the digits
/// that tell it from others, a day as YYYY-MM-DD; empty where there is none.
std::string to_text(const PropertyValue& value);

/// The properties that nodes and edges can have; their values stand in this order.
std::span<const Property> node_properties();
std::span<const Property> edge_properties();

/// The first and the last day of what a node or edge tells of; either may be unknown.
struct Lifetime {
    std::optional<Day> first;
    std::optional<Day> last;
};

struct PropertyNode {
    std::string_view id;
    std::string_view kind;  // a Kind or "event"; also a property
    std::string_view label; // its name
    std::span<const PropertyValue> values;
    Lifetime lifetime; // of an event its date, of an entity from its first event to its last
};

/// Participations lead from the agents to the event and from the event to the others, places from
/// the event to where it was, relations from the subject to the object.
struct PropertyEdge {
    std::string_view id; // the same in every view of a graph, an NMTOKEN of XML
    std::string_view source;
    std::string_view target;
    std::string_view type;  // participation, place, or the type of a relation
    std::string_view label; // the role, "place", or the title or type of a relation
    std::span<const PropertyValue> values;
    Lifetime lifetime; // that of the event, or the days on which the relation is known to hold
};

/// The id of the edge that the relation at the place `index` of `graph` is.
std::string edge_id(const KnowledgeGraph& graph, std::uint32_t index);

/// Visits the nodes of `view`, first entities, then events, and its edges, first those of events,
/// then relations, each in the order of the graph. What is visited holds until `visit` returns:
/// nothing is kept, however large the graph.
void visit_nodes(const View& view, const std::function<void(const PropertyNode&)>& visit);
void visit_edges(const View& view, const std::function<void(const PropertyEdge&)>& visit);

} // namespace dateline
