#include "export/property_graph.h"

#include "export/headline.h"
#include "graph/query/each_event.h"

#include <array>
#include <charconv>
#include <iterator>
#include <unordered_map>

namespace dateline {

namespace {

using Value = PropertyValue;

/// An event with what its properties are views of.
struct EventNode {
    const Event& event;
    const Article& article; // of the first evidence
    std::string_view family;
    std::string headline;
    std::string date;
    std::string published;
};

struct Tie {
    const Relation& relation;
    const Article& article; // of the first evidence
    std::string published;
};

Value given(std::string_view text) {
    return text.empty() ? Value() : Value(text);
}

Value given(const std::optional<Day>& day) {
    return day ? Value(*day) : Value();
}

using enum PropertyType;

/// A property, and where entities and events have it from; null where they have none.
struct NodeColumn {
    Property property;
    Value (*of_entity)(const Entity&);
    Value (*of_event)(const EventNode&);
};

constexpr std::array node_columns{
    NodeColumn{{"kind", text},
               [](const Entity& e) -> Value { return to_word(e.kind); },
               [](const EventNode&) -> Value { return std::string_view("event"); }},
    NodeColumn{{"name", text},
               [](const Entity& e) -> Value { return e.name; },
               [](const EventNode& e) -> Value { return e.headline; }},
    NodeColumn{
        {"aliases", texts},
        [](const Entity& e) { return e.aliases.empty() ? Value() : Value(std::span(e.aliases)); },
        nullptr},
    NodeColumn{{"first", day}, [](const Entity& e) { return given(e.first); }, nullptr},
    NodeColumn{{"last", day}, [](const Entity& e) { return given(e.last); }, nullptr},
    NodeColumn{{"type", text}, nullptr, [](const EventNode& e) -> Value { return e.event.type; }},
    NodeColumn{{"family", text}, nullptr, [](const EventNode& e) { return given(e.family); }},
    NodeColumn{{"date", text}, nullptr, [](const EventNode& e) { return given(e.date); }},
    NodeColumn{{"start", day},
               nullptr,
               [](const EventNode& e) {
                   return e.event.date ? Value(e.event.date->date.first) : Value();
               }},
    NodeColumn{
        {"end", day},
        nullptr,
        [](const EventNode& e) { return e.event.date ? Value(e.event.date->date.last) : Value(); }},
    NodeColumn{{"basis", text},
               nullptr,
               [](const EventNode& e) {
                   return e.event.date ? Value(to_word(e.event.date->basis)) : Value();
               }},
    NodeColumn{{"status", text},
               nullptr,
               [](const EventNode& e) -> Value { return to_word(e.event.status); }},
    NodeColumn{{"confidence", number},
               nullptr,
               [](const EventNode& e) -> Value { return e.event.confidence; }},
    NodeColumn{{"sources", integer},
               nullptr,
               [](const EventNode& e) -> Value { return std::uint64_t{e.event.sources}; }},
    NodeColumn{{"evidence", text},
               nullptr,
               [](const EventNode& e) -> Value { return e.event.evidence.front().text; }},
    NodeColumn{{"article", text},
               nullptr,
               [](const EventNode& e) -> Value { return title_or_path(e.article); }},
    NodeColumn{{"url", text}, nullptr, [](const EventNode& e) { return given(e.article.url); }},
    NodeColumn{{"published", text}, nullptr, [](const EventNode& e) { return given(e.published); }},
};

/// A property, and where relations have it from; of a participation or place only `kind` and `role`
/// are known.
struct EdgeColumn {
    Property property;
    Value (*of_relation)(const Tie&);
};

constexpr std::array edge_columns{
    EdgeColumn{{"kind", text}, [](const Tie&) -> Value { return std::string_view("relation"); }},
    EdgeColumn{{"role", text}, [](const Tie&) { return Value(); }},
    EdgeColumn{{"type", text}, [](const Tie& t) -> Value { return to_word(t.relation.type); }},
    EdgeColumn{{"title", text}, [](const Tie& t) { return given(t.relation.title); }},
    EdgeColumn{{"since", day}, [](const Tie& t) { return given(t.relation.since); }},
    EdgeColumn{{"until", day}, [](const Tie& t) { return given(t.relation.until); }},
    EdgeColumn{{"evidence", text},
               [](const Tie& t) -> Value { return t.relation.evidence.front().text; }},
    EdgeColumn{{"article", text}, [](const Tie& t) -> Value { return title_or_path(t.article); }},
    EdgeColumn{{"url", text}, [](const Tie& t) { return given(t.article.url); }},
    EdgeColumn{{"published", text}, [](const Tie& t) { return given(t.published); }},
};
constexpr std::size_t kind_column = 0;
constexpr std::size_t role_column = 1;

template <typename Columns> constexpr auto properties_of(const Columns& columns) {
    std::array<Property, std::tuple_size_v<Columns>> properties;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        properties[i] = columns[i].property;
    }
    return properties;
}

constexpr auto properties_of_nodes = properties_of(node_columns);
constexpr auto properties_of_edges = properties_of(edge_columns);

std::string published(const Article& article) {
    return article.published ? to_edtf(*article.published) : "";
}

Lifetime lifetime_of(const Event& event) {
    return event.date ? Lifetime{event.date->date.first, event.date->date.last} : Lifetime();
}

std::string date_of(const Event& event) {
    return event.date || event.day_without_year ? when(event) : "";
}

void visit_edges_of(const KnowledgeGraph& graph, const Event& event,
                    const std::function<void(const PropertyEdge&)>& visit) {
    std::array<Value, edge_columns.size()> values;
    const auto visit_edge = [&](std::string_view kind, std::string_view label,
                                std::string_view entity, bool to_event) {
        values[kind_column] = kind;
        const auto id = event.id + "." + std::string(label) + "." + std::string(entity);
        const auto source = to_event ? entity : event.id;
        const auto target = to_event ? event.id : entity;
        visit({id, source, target, kind, label, values, lifetime_of(event)});
    };
    for (const auto& participant : event.participants) {
        const auto role = to_word(participant.role);
        values[role_column] = role;
        visit_edge("participation", role, graph.entities[participant.entity].id,
                   participant.role == Role::agent);
    }
    if (event.place) {
        values[role_column] = Value();
        visit_edge("place", "place", graph.entities[*event.place].id, false);
    }
}

void visit_relation(const KnowledgeGraph& graph, std::uint32_t index,
                    const std::function<void(const PropertyEdge&)>& visit) {
    const auto& relation = graph.relations[index];
    const auto& article = graph.articles[relation.evidence.front().article];
    const Tie tie{relation, article, published(article)};
    std::array<Value, edge_columns.size()> values;
    for (std::size_t i = 0; i < values.size(); ++i) {
        values[i] = edge_columns[i].of_relation(tie);
    }
    const auto id = edge_id(graph, index);
    visit({id, graph.entities[relation.subject].id, graph.entities[relation.object].id,
           to_word(relation.type), relation.title.empty() ? to_word(relation.type) : relation.title,
           values, Lifetime{relation.since, relation.until}});
}

std::string digits_of(double number) {
    char digits[32];
    return {digits, std::to_chars(std::begin(digits), std::end(digits), number).ptr};
}

} // namespace

std::string to_text(const PropertyValue& value) {
    struct Texts {
        std::string operator()(std::monostate) const { return ""; }
        std::string operator()(std::string_view text) const { return std::string(text); }
        std::string operator()(std::span<const std::string> texts) const {
            std::string joined;
            for (const auto& text : texts) {
                joined.append(joined.empty() ? "" : ";").append(text);
            }
            return joined;
        }
        std::string operator()(double number) const { return digits_of(number); }
        std::string operator()(std::uint64_t integer) const { return std::to_string(integer); }
        std::string operator()(Day day) const { return to_iso(day); }
    };
    return std::visit(Texts(), value);
}

std::span<const Property> node_properties() {
    return properties_of_nodes;
}

std::span<const Property> edge_properties() {
    return properties_of_edges;
}

std::string edge_id(const KnowledgeGraph& graph, std::uint32_t index) {
    const auto& relation = graph.relations[index];
    // Those of one type between the same two stand side by side, each with another title: all but
    // the first are numbered.
    auto before = index;
    while (before > 0 && graph.relations[before - 1].type == relation.type &&
           graph.relations[before - 1].subject == relation.subject &&
           graph.relations[before - 1].object == relation.object) {
        --before;
    }
    const auto number = index == before ? "" : "." + std::to_string(index - before + 1);
    return std::string(to_word(relation.type)) + "." + graph.entities[relation.subject].id + "." +
           graph.entities[relation.object].id + number;
}

void visit_nodes(const View& view, const std::function<void(const PropertyNode&)>& visit) {
    const auto& graph = *view.graph;
    std::array<Value, node_columns.size()> values;
    for (const auto index : view.entities) {
        const auto& entity = graph.entities[index];
        for (std::size_t i = 0; i < values.size(); ++i) {
            const auto& of_entity = node_columns[i].of_entity;
            values[i] = of_entity ? of_entity(entity) : Value();
        }
        visit({entity.id, to_word(entity.kind), entity.name, values, {entity.first, entity.last}});
    }
    std::unordered_map<std::string_view, std::string_view> families;
    for (const auto& type : graph.types) {
        families[type.name] = type.family;
    }
    for_each_event(view, view.events, [&](const Event& event) {
        const auto& article = graph.articles[event.evidence.front().article];
        const EventNode node{
            event,          article,           families[event.type], headline_of(graph, event),
            date_of(event), published(article)};
        for (std::size_t i = 0; i < values.size(); ++i) {
            const auto& of_event = node_columns[i].of_event;
            values[i] = of_event ? of_event(node) : Value();
        }
        visit({event.id, "event", node.headline, values, lifetime_of(event)});
    });
}

void visit_edges(const View& view, const std::function<void(const PropertyEdge&)>& visit) {
    const auto& graph = *view.graph;
    for (const auto index : view.events) {
        visit_edges_of(graph, graph.events[index], visit);
    }
    for (const auto index : view.relations) {
        visit_relation(graph, index, visit);
    }
}

} // namespace dateline
