#include "export/json/answers.h"

#include "export/json/document.h"
#include "graph/day_number.h"
#include "graph/json_members.h"

namespace dateline {

namespace {

void write_step(JsonWriter& json, const KnowledgeGraph& graph, const Step& step) {
    json.begin_object();
    write_party(json, "from", graph.entities[step.from]);
    write_party(json, "to", graph.entities[step.to]);
    json.member_or_null("day", step.day ? to_iso(to_day(*step.day)) : "");
    if (step.is_relation) {
        json.key("relation");
        write_relation(json, graph.relations[step.index], graph.articles, graph.entities);
    } else {
        json.key("event");
        write_event(json, graph.events[step.index], graph.articles, graph.entities);
    }
    json.end_object();
}

void write_head(JsonWriter& json, const Entity& entity) {
    json.member("id", entity.id);
    json.member("name", entity.name);
    json.member("kind", to_word(entity.kind));
}

void write_changes(JsonWriter& json, const KnowledgeGraph& graph, std::string_view name,
                   const std::vector<LinkChange>& changes, std::size_t more) {
    json.key(name);
    json.begin_object();
    write_list(json, "links", changes, [&](const LinkChange& change) {
        json.begin_object();
        write_party(json, "first", graph.entities[change.first]);
        write_party(json, "second", graph.entities[change.second]);
        json.member("before", change.before);
        json.member("after", change.after);
        json.end_object();
    });
    json.member("more", more);
    json.end_object();
}

} // namespace

void write_path(const KnowledgeGraph& graph, std::uint32_t from, std::uint32_t to,
                bool in_time_order, const std::optional<Path>& path, std::ostream& out) {
    write_document(out, [&](JsonWriter& json) {
        write_party(json, "from", graph.entities[from]);
        write_party(json, "to", graph.entities[to]);
        json.key("in_time_order");
        json.boolean(in_time_order);
        if (path) {
            write_list(json, "steps", *path,
                       [&](const Step& step) { write_step(json, graph, step); });
        } else {
            json.key("steps");
            json.null();
        }
    });
}

void write_ranking(const KnowledgeGraph& graph, const RankingBasis& basis,
                   const std::vector<Ranked>& ranking, std::size_t more, std::ostream& out) {
    write_document(out, [&](JsonWriter& json) {
        json.member("by", basis.by);
        json.key("estimated");
        json.boolean(basis.sources < basis.candidates);
        json.member("sources", basis.sources);
        json.member("candidates", basis.candidates);
        write_list(json, "entities", ranking, [&](const Ranked& ranked) {
            json.begin_object();
            write_head(json, graph.entities[ranked.entity]);
            json.key("score");
            json.exact_number(ranked.score);
            json.end_object();
        });
        json.member("more", more);
    });
}

void write_brokers(const KnowledgeGraph& graph, const std::vector<Broker>& brokers,
                   std::size_t more, std::ostream& out) {
    write_document(out, [&](JsonWriter& json) {
        write_list(json, "brokers", brokers, [&](const Broker& broker) {
            json.begin_object();
            write_head(json, graph.entities[broker.entity]);
            json.member("parts", broker.parts);
            json.member("cut_off", broker.cut_off);
            json.end_object();
        });
        json.member("more", more);
    });
}

void write_communities(const KnowledgeGraph& graph, const Communities& communities,
                       std::size_t more, std::ostream& out) {
    write_document(out, [&](JsonWriter& json) {
        json.key("modularity");
        json.number(communities.modularity);
        write_list(json, "communities", communities.communities, [&](const Community& community) {
            json.begin_object();
            json.member("size", community.size());
            write_list(json, "entities", community, [&](std::uint32_t entity) {
                json.begin_object();
                write_head(json, graph.entities[entity]);
                json.end_object();
            });
            json.end_object();
        });
        json.member("more", more);
    });
}

void write_comparison(const KnowledgeGraph& graph, const ShortComparison& comparison,
                      std::ostream& out) {
    const auto& shown = comparison.shown;
    write_document(out, [&](JsonWriter& json) {
        write_changes(json, graph, "new", shown.added, comparison.more_added);
        write_changes(json, graph, "gone", shown.gone, comparison.more_gone);
        write_changes(json, graph, "stronger", shown.stronger, comparison.more_stronger);
        write_changes(json, graph, "weaker", shown.weaker, comparison.more_weaker);
        json.member("unchanged", shown.unchanged);
        json.key("new_roles");
        json.begin_object();
        write_list(json, "relations", shown.new_roles, [&](std::uint32_t relation) {
            write_relation(json, graph.relations[relation], graph.articles, graph.entities);
        });
        json.member("more", comparison.more_new_roles);
        json.end_object();
    });
}

} // namespace dateline
