#include "export/json/views.h"

#include "export/headline.h"
#include "export/json/document.h"
#include "export/xml/escape_xml.h"
#include "graph/json_members.h"
#include "graph/query/each_event.h"

#include <ostream>
#include <set>

namespace dateline {

namespace {

void write_day_parts(JsonWriter& json, std::string_view name, Day day) {
    json.key(name);
    json.begin_object();
    json.member("year", static_cast<std::uint64_t>(static_cast<int>(day.year())));
    json.member("month", std::uint64_t{static_cast<unsigned>(day.month())});
    json.member("day", std::uint64_t{static_cast<unsigned>(day.day())});
    json.end_object();
}

void write_slide(JsonWriter& json, const KnowledgeGraph& graph, const Event& event) {
    const auto headline = escape_xml(headline_of(graph, event));
    const auto sentence = escape_xml(event.evidence.front().text);
    const auto& date = event.date->date;
    json.begin_object();
    json.member("id", event.id);
    json.member("unique_id", event.id);
    json.member("content", headline);
    json.member("title", sentence);
    json.member("start", to_iso(date.first));
    if (!is_day(date)) {
        json.member("end", to_iso(date.last));
    }
    json.member("type", is_day(date) ? "box" : "range");
    json.member("group", event.type);
    write_day_parts(json, "start_date", date.first);
    if (!is_day(date)) {
        write_day_parts(json, "end_date", date.last);
    }
    json.key("text");
    json.begin_object();
    json.member("headline", headline);
    json.member("text", sentence);
    json.end_object();
    json.key("event");
    write_event(json, event, graph.articles, graph.entities);
    json.end_object();
}

Entity without_mentions(const Entity& entity) {
    return {entity.id, entity.kind, entity.name, entity.aliases, entity.first, entity.last, {}};
}

void write_groups(JsonWriter& json, const std::set<std::string_view>& types) {
    write_list(json, "groups", types, [&](std::string_view type) {
        json.begin_object();
        json.member("id", type);
        json.member("content", escape_xml(type));
        json.end_object();
    });
}

void write_meeting(JsonWriter& json, const KnowledgeGraph& graph, const Meeting& meeting,
                   const Event& event) {
    json.begin_object();
    json.member("event", event.id);
    json.member("type", event.type);
    write_party(json, "first", graph.entities[meeting.first]);
    write_party(json, "second", graph.entities[meeting.second]);
    json.key("date");
    write_date(json, event.date);
    if (event.place) {
        write_party(json, "place", graph.entities[*event.place]);
    } else {
        json.key("place");
        json.null();
    }
    json.member("status", to_word(event.status));
    json.member("sources", event.sources);
    write_list(json, "evidence", event.evidence,
               [&](const Evidence& evidence) { write_evidence(json, evidence, graph.articles); });
    json.end_object();
}

} // namespace

void write_view(JsonWriter& json, const View& view, bool with_mentions) {
    const auto& graph = *view.graph;
    write_list(json, "articles", view.articles,
               [&](std::uint32_t i) { write_article(json, graph.articles[i]); });
    write_list(json, "entities", view.entities, [&](std::uint32_t i) {
        const auto& entity = graph.entities[i];
        write_entity(json, with_mentions ? entity : without_mentions(entity), graph.articles);
    });
    json.key("events");
    json.begin_array();
    for_each_event(view, view.events, [&](const Event& event) {
        write_event(json, event, graph.articles, graph.entities);
    });
    json.end_array();
    write_list(json, "relations", view.relations, [&](std::uint32_t i) {
        write_relation(json, graph.relations[i], graph.articles, graph.entities);
    });
}

void write_json(const View& view, std::ostream& out) {
    write_document(out, [&](JsonWriter& json) { write_view(json, view, true); });
}

void write_timeline(const View& view, std::ostream& out) {
    const auto& graph = *view.graph;
    std::vector<std::uint32_t> dated;
    std::set<std::string_view> types;
    for (const auto event : view.events) {
        if (graph.events[event].date) {
            dated.push_back(event);
            types.insert(graph.events[event].type);
        }
    }
    write_document(out, [&](JsonWriter& json) {
        json.member("undated", view.events.size() - dated.size());
        write_groups(json, types);
        json.key("events");
        json.begin_array();
        for_each_event(view, dated, [&](const Event& event) { write_slide(json, graph, event); });
        json.end_array();
    });
}

void write_meetings(const View& view, const std::vector<Meeting>& meetings, std::ostream& out) {
    std::vector<std::uint32_t> events;
    for (const auto& meeting : meetings) {
        if (events.empty() || events.back() != meeting.event) {
            events.push_back(meeting.event);
        }
    }
    write_document(out, [&](JsonWriter& json) {
        json.key("meetings");
        json.begin_array();
        auto meeting = meetings.begin();
        for_each_event(view, events, [&](const Event& event) {
            const auto place = meeting->event;
            for (; meeting != meetings.end() && meeting->event == place; ++meeting) {
                write_meeting(json, *view.graph, *meeting, event);
            }
        });
        json.end_array();
    });
}

void write_entities(const View& view, std::ostream& out) {
    const auto& graph = *view.graph;
    write_document(out, [&](JsonWriter& json) {
        write_list(json, "entities", view.entities,
                   [&](std::uint32_t i) { write_entity(json, graph.entities[i], graph.articles); });
    });
}

} // namespace dateline
