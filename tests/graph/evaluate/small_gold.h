#pragma once

#include "graph/evaluate/gold.h"
#include "tests/graph/build_values.h"

namespace dateline::test {

/// The types that gold and graphs of these tests use.
inline std::vector<EventType> scored_types() {
    const auto type = [](const char* name, const char* family) {
        return EventType{name, family, "", "", "", "", ""};
    };
    return {type("meet", "contact"), type("agree", "agreement"), type("cooperate", "agreement"),
            type("announce", "statement"), type("enact", "policy")};
}

inline GoldEvent gold_event(const std::string& type, const std::string& date,
                            std::vector<Participant> participants, bool core = false) {
    GoldEvent event;
    event.id = "v";
    event.type = type;
    event.date = date;
    event.participants = std::move(participants);
    event.trigger = "met";
    event.core = core;
    return event;
}

/// Places in small_gold().entities.
enum : std::uint32_t { baogang, meng, toyota, baotou, agreement };

/// Meng Fanying of Baogang met Toyota, Baogang announced something, and the two agreed.
inline Gold small_gold() {
    Gold gold;
    gold.entities = {organization("Baogang Group", {"Baogang"}), person("Meng Fanying"),
                     organization("Toyota"), place("Baotou"), policy("Paris Agreement")};
    gold.events = {
        gold_event("meet", "2025-02-28",
                   {{meng, Role::agent}, {baogang, Role::agent}, {toyota, Role::partner}}, true),
        gold_event("announce", "", {{baogang, Role::agent}}),
        gold_event("agree", "2025-03", {{baogang, Role::agent}, {toyota, Role::partner}}, true)};
    gold.relations = {relation(RelationType::position, meng, baogang),
                      relation(RelationType::located_in, baogang, baotou)};
    return gold;
}

/// Places in small_graph().entities.
enum : std::uint32_t { the_baogang, meng_found, toyota_motor, baotou_company, john, elsewhere };

/// A graph of the one article news/one.txt, right in part: it takes Baotou for an organization and
/// lets one John Doe take part in the meeting; an event and a place come from no article.
inline KnowledgeGraph small_graph() {
    auto unseen = place("Baotou");
    unseen.mentions.clear();
    auto unheard = event("announce", "", {{the_baogang, Role::agent}});
    unheard.evidence.clear();
    auto graph = graph_of(
        {article("one")},
        {organization("the Baogang"), person("MENG  Fanying's"),
         organization("Toyota Motor", {"TOYOTA"}), organization("Baotou"), person("John Doe"),
         unseen},
        {event("meet", "2025-02-28",
               {{the_baogang, Role::agent}, {toyota_motor, Role::partner}, {john, Role::partner}},
               "They met."),
         event("enact", "", {{the_baogang, Role::agent}}, "They met."),
         event("cooperate", "2025", {{the_baogang, Role::agent}}, "They met."), unheard},
        {relation(RelationType::position, meng_found, the_baogang),
         relation(RelationType::located_in, the_baogang, baotou_company)});
    graph.types = scored_types();
    return graph;
}

/// A graph of news/one.txt that says what small_gold() does.
inline KnowledgeGraph perfect_graph() {
    const auto gold = small_gold();
    std::vector<Event> events;
    for (const auto& wanted : gold.events) {
        events.push_back(event(wanted.type, wanted.date, wanted.participants, "They met."));
    }
    auto graph = graph_of({article("one")}, gold.entities, events, gold.relations);
    graph.types = scored_types();
    return graph;
}

} // namespace dateline::test
