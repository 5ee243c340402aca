#include "graph/query/each_event.h"
#include "graph/query/filter.h"

#include <algorithm>
#include <numeric>

namespace dateline {

namespace {

std::vector<std::uint32_t> count_up(std::size_t size) {
    std::vector<std::uint32_t> places(size);
    std::iota(places.begin(), places.end(), 0U);
    return places;
}

std::vector<std::uint32_t> places_of(const std::vector<bool>& chosen) {
    std::vector<std::uint32_t> places;
    for (std::uint32_t place = 0; place < chosen.size(); ++place) {
        if (chosen[place]) {
            places.push_back(place);
        }
    }
    return places;
}

bool asks_for_events(const Filter& filter) {
    return filter.since || filter.until || !filter.types.empty() || !filter.statuses.empty() ||
           filter.min_confidence > 0;
}

bool asks_for_all(const Filter& filter) {
    return !asks_for_events(filter) && filter.kinds.empty() && !filter.around;
}

/// Chooses entities, events and relations of a graph.
class Selection {
public:
    Selection(const KnowledgeGraph& graph, const Filter& filter)
        : graph_(graph), filter_(filter), near_(graph.entities.size()),
          entities_(graph.entities.size()), events_(graph.events.size()) {}

    View run() {
        if (filter_.around) {
            walk();
        } else {
            choose_events([&](const Event&) { return true; });
        }
        follow_events();
        // Who asks for events of a kind or time is not asking for relations, but for those that are
        // steps: most are known to hold at any time.
        if (filter_.around || !asks_for_events(filter_)) {
            follow_relations();
        }
        return to_view();
    }

private:
    bool takes(const Event& event) const {
        return dateline::takes(filter_, event) &&
               (filter_.kinds.empty() ||
                std::any_of(event.participants.begin(), event.participants.end(),
                            [&](const Participant& p) { return is_of_kind(p.entity); }));
    }

    bool is_of_kind(std::uint32_t entity) const {
        const auto& kinds = filter_.kinds;
        return std::find(kinds.begin(), kinds.end(), graph_.entities[entity].kind) != kinds.end();
    }

    bool takes(std::uint32_t entity) const { return dateline::takes(filter_, graph_, entity); }

    bool takes(const Relation& relation) const {
        return dateline::takes(filter_, relation) && takes(relation.subject) &&
               takes(relation.object);
    }

    /// Chooses the events that fit and that `also` accepts.
    template <typename Also> void choose_events(Also also) {
        for (std::uint32_t i = 0; i < graph_.events.size(); ++i) {
            const auto& event = graph_.events[i];
            events_[i] = events_[i] || (also(event) && takes(event));
        }
    }

    /// Goes step by step. Places of events link nothing but the place asked for: to have happened
    /// in the same city ties no one together.
    void walk() {
        near_[*filter_.around] = true;
        entities_[*filter_.around] = true;
        for (unsigned step = 0; step < filter_.depth; ++step) {
            choose_events([&](const Event& event) {
                return event.place == filter_.around ||
                       std::any_of(event.participants.begin(), event.participants.end(),
                                   [&](const Participant& p) { return near_[p.entity]; });
            });
            if (!reach_further()) {
                break;
            }
        }
    }

    /// Adds those who share a chosen event or a relation with those near; whether there are any.
    bool reach_further() {
        auto reached = near_;
        for (std::uint32_t i = 0; i < graph_.events.size(); ++i) {
            for (const auto& participant : graph_.events[i].participants) {
                if (events_[i] && takes(participant.entity)) {
                    reached[participant.entity] = true;
                }
            }
        }
        for (const auto& relation : graph_.relations) {
            if ((near_[relation.subject] || near_[relation.object]) && takes(relation)) {
                reached[relation.subject] = true;
                reached[relation.object] = true;
            }
        }
        const bool further = reached != near_;
        near_ = std::move(reached);
        return further;
    }

    void follow_events() {
        for (std::uint32_t i = 0; i < graph_.events.size(); ++i) {
            if (!events_[i]) {
                continue;
            }
            const auto& event = graph_.events[i];
            for (const auto& participant : event.participants) {
                choose(participant.entity);
            }
            if (event.place) {
                choose(*event.place);
            }
        }
    }

    void choose(std::uint32_t entity) { entities_[entity] = entities_[entity] || takes(entity); }

    void follow_relations() {
        for (const auto& relation : graph_.relations) {
            const bool is_near =
                !filter_.around || (near_[relation.subject] && near_[relation.object]);
            if (is_near && takes(relation)) {
                entities_[relation.subject] = true;
                entities_[relation.object] = true;
            }
        }
    }

    View to_view() const {
        View view;
        view.graph = &graph_;
        view.entities = places_of(entities_);
        view.events = places_of(events_);
        for (std::uint32_t i = 0; i < graph_.relations.size(); ++i) {
            const auto& relation = graph_.relations[i];
            if (entities_[relation.subject] && entities_[relation.object] && takes(relation)) {
                view.relations.push_back(i);
            }
        }
        return view;
    }

    const KnowledgeGraph& graph_;
    const Filter& filter_;
    std::vector<bool> near_; // entities within the steps gone so far
    std::vector<bool> entities_;
    std::vector<bool> events_;
};

void choose_articles(View& view) {
    const auto& graph = *view.graph;
    std::vector<bool> chosen(graph.articles.size());
    const auto add = [&](const std::vector<Evidence>& all) {
        for (const auto& evidence : all) {
            chosen[evidence.article] = true;
        }
    };
    for_each_event(view, view.events, [&](const Event& event) { add(event.evidence); });
    for (const auto relation : view.relations) {
        add(graph.relations[relation].evidence);
    }
    view.articles = places_of(chosen);
}

} // namespace

View select(const KnowledgeGraph& graph, const Filter& filter,
            const SentenceReader& read_sentences) {
    if (asks_for_all(filter)) {
        return {&graph,
                count_up(graph.articles.size()),
                count_up(graph.entities.size()),
                count_up(graph.events.size()),
                count_up(graph.relations.size()),
                read_sentences};
    }
    auto view = Selection(graph, filter).run();
    view.read_sentences = read_sentences;
    choose_articles(view);
    return view;
}

} // namespace dateline
