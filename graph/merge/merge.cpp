#include "graph/merge/merge.h"

#include "extract/derived.h"
#include "graph/merge/steps.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>
#include <string>
#include <tuple>

namespace dateline {

namespace {

/// By path, each id once: what follows does not depend on the order of the input.
void sort_articles(std::vector<Extraction>& extractions) {
    const auto by_path = [](const Extraction& a, const Extraction& b) {
        return std::tie(a.article.path, a.article.id) < std::tie(b.article.path, b.article.id);
    };
    std::sort(extractions.begin(), extractions.end(), by_path);
    std::set<std::string> seen;
    std::erase_if(extractions,
                  [&](const Extraction& x) { return !seen.insert(x.article.id).second; });
}

/// The name that most articles use as the full one; then the longest, then the first in the
/// alphabet.
std::string common_name(const std::map<std::string, std::size_t>& counts) {
    const auto best = std::max_element(counts.begin(), counts.end(), [](auto& a, auto& b) {
        return std::tuple(a.second, a.first.size(), b.first) <
               std::tuple(b.second, b.first.size(), a.first);
    });
    return best->first;
}

/// Makes one graph of sorted extractions.
class Merger {
public:
    explicit Merger(std::vector<Extraction> extractions) : extractions_(std::move(extractions)) {}

    KnowledgeGraph run() {
        const auto groups = resolve_entities(extractions_);
        resolve_years(extractions_, groups);
        for (auto& extraction : extractions_) {
            graph_.articles.push_back(std::move(extraction.article));
        }
        merge_entities(groups);
        merge_events();
        merge_relations();
        set_active_days(graph_.events, graph_.entities);
        return std::move(graph_);
    }

private:
    void merge_entities(const std::vector<std::uint32_t>& groups) {
        struct Names {
            std::map<std::string, std::size_t> full;
            std::set<std::string> all;
        };
        const auto count = groups.empty() ? 0 : *std::max_element(groups.begin(), groups.end()) + 1;
        std::vector<Names> names(count);
        std::vector<Entity> merged(count);
        std::size_t next = 0;
        for (std::uint32_t article = 0; article < extractions_.size(); ++article) {
            for (const auto& entity : extractions_[article].entities) {
                const auto group = groups[next++];
                merged[group].kind = entity.kind;
                ++names[group].full[entity.name];
                names[group].all.insert(entity.name);
                names[group].all.insert(entity.aliases.begin(), entity.aliases.end());
                for (const auto& mention : entity.mentions) {
                    merged[group].mentions.push_back({article, mention.range});
                }
            }
        }
        for (std::uint32_t i = 0; i < count; ++i) {
            merged[i].name = common_name(names[i].full);
            names[i].all.erase(merged[i].name);
            merged[i].aliases.assign(names[i].all.begin(), names[i].all.end());
            std::sort(merged[i].mentions.begin(), merged[i].mentions.end());
        }
        sort_entities(std::move(merged), groups);
    }

    /// Puts `merged` in the order of their ids and notes where each local entity went.
    void sort_entities(std::vector<Entity> merged, const std::vector<std::uint32_t>& groups) {
        // Where two names give the same id, who was first written about keeps it as it is.
        const auto age = [&](std::uint32_t i) {
            const auto mention =
                merged[i].mentions.empty() ? Mention() : merged[i].mentions.front();
            const auto& article = graph_.articles[mention.article];
            const bool undated = !article.published.has_value();
            return std::tuple(undated, article.published, article.id, mention.range,
                              merged[i].name);
        };
        std::vector<std::uint32_t> order(merged.size());
        std::iota(order.begin(), order.end(), 0U);
        std::sort(order.begin(), order.end(),
                  [&](std::uint32_t a, std::uint32_t b) { return age(a) < age(b); });
        std::vector<Entity> entities;
        for (const auto i : order) {
            entities.push_back(std::move(merged[i]));
        }
        set_entity_ids(entities);
        std::vector<std::uint32_t> by_id(entities.size());
        std::iota(by_id.begin(), by_id.end(), 0U);
        std::sort(by_id.begin(), by_id.end(), [&](std::uint32_t a, std::uint32_t b) {
            return entities[a].id < entities[b].id;
        });
        std::vector<std::uint32_t> place_of_group(order.size());
        for (std::uint32_t place = 0; place < by_id.size(); ++place) {
            place_of_group[order[by_id[place]]] = place;
            graph_.entities.push_back(std::move(entities[by_id[place]]));
        }
        for (const auto group : groups) {
            entity_of_.push_back(place_of_group[group]);
        }
    }

    /// Calls `visit(item, article, local)` for each item of each extraction, where `local[i]` is
    /// the entity of the graph for entity i of the extraction.
    template <typename Item, typename Visit>
    void for_each(std::vector<Item> Extraction::*items, Visit visit) {
        const auto* local = entity_of_.data();
        for (std::uint32_t article = 0; article < extractions_.size(); ++article) {
            for (auto& item : extractions_[article].*items) {
                visit(item, article, local);
            }
            local += extractions_[article].entities.size();
        }
    }

    static void set_article(std::vector<Evidence>& all, std::uint32_t article) {
        for (auto& evidence : all) {
            evidence.article = article;
        }
    }

    void merge_events() {
        std::vector<Event> reports;
        for_each(&Extraction::events, [&](Event& event, std::uint32_t article, auto* local) {
            Event report = std::move(event);
            for (auto& participant : report.participants) {
                participant.entity = local[participant.entity];
            }
            keep_each_once(report.participants);
            report.place = report.place ? std::optional(local[*report.place]) : std::nullopt;
            set_article(report.evidence, article);
            reports.push_back(std::move(report));
        });
        const auto groups = group_events(reports, graph_.articles);
        std::map<std::uint32_t, std::vector<Event>> of_group;
        for (std::size_t i = 0; i < reports.size(); ++i) {
            of_group[groups[i]].push_back(std::move(reports[i]));
        }
        for (auto& [group, same] : of_group) {
            graph_.events.push_back(merge_reports(std::move(same), graph_.articles));
        }
        std::sort(graph_.events.begin(), graph_.events.end(), [](const Event& a, const Event& b) {
            const bool undated_a = !a.date;
            const bool undated_b = !b.date;
            return std::tie(undated_a, a.date, a.id) < std::tie(undated_b, b.date, b.id);
        });
    }

    /// One participation an entity: the first role.
    static void keep_each_once(std::vector<Participant>& participants) {
        std::sort(participants.begin(), participants.end());
        participants.erase(std::unique(participants.begin(), participants.end(),
                                       [](auto& a, auto& b) { return a.entity == b.entity; }),
                           participants.end());
    }

    /// One event of all reports of it: the earliest report gives the id, the finest date counts.
    static Event merge_reports(std::vector<Event> reports, const std::vector<Article>& articles) {
        const auto age = [&](const Event& report) {
            const auto& article = articles[report.evidence.front().article];
            const bool undated = !article.published.has_value();
            return std::tuple(undated, article.published, article.id, report.id);
        };
        std::sort(reports.begin(), reports.end(),
                  [&](const Event& a, const Event& b) { return age(a) < age(b); });
        Event event = reports.front();
        for (auto report = reports.begin() + 1; report != reports.end(); ++report) {
            absorb(event, *report);
        }
        keep_each_once(event.participants);
        event.sources = count_sources(event.evidence);
        return event;
    }

    static void absorb(Event& event, const Event& report) {
        const auto fineness = [](const Event& x) {
            return std::tuple(length(x.date->date), x.date->basis);
        };
        const bool finer = report.date && (!event.date || fineness(report) < fineness(event));
        event.date = finer ? report.date : event.date;
        event.place = event.place ? event.place : report.place;
        event.confidence = std::max(event.confidence, report.confidence);
        event.participants.insert(event.participants.end(), report.participants.begin(),
                                  report.participants.end());
        event.evidence.insert(event.evidence.end(), report.evidence.begin(), report.evidence.end());
    }

    /// Articles that say it in different sentences; copies of one text count once.
    static std::uint32_t count_sources(const std::vector<Evidence>& all) {
        std::map<std::uint32_t, std::string> texts;
        for (const auto& evidence : all) {
            texts[evidence.article] += evidence.text + "\n";
        }
        std::set<std::string> different;
        for (const auto& [article, text] : texts) {
            different.insert(text);
        }
        return static_cast<std::uint32_t>(different.size());
    }

    void merge_relations() {
        using Key = std::tuple<RelationType, std::uint32_t, std::uint32_t, std::string>;
        std::map<Key, Relation> merged;
        for_each(
            &Extraction::relations, [&](Relation& relation, std::uint32_t article, auto* local) {
                relation.subject = local[relation.subject];
                relation.object = local[relation.object];
                set_article(relation.evidence, article);
                if (relation.subject == relation.object) {
                    return;
                }
                const Key key{relation.type, relation.subject, relation.object, relation.title};
                const auto [found, is_new] = merged.try_emplace(key, relation);
                if (is_new) {
                    return;
                }
                auto& [type, subject, object, title, since, until, evidence] = found->second;
                since = since && relation.since ? std::min(since, relation.since)
                        : since                 ? since
                                                : relation.since;
                until = std::max(until, relation.until);
                evidence.insert(evidence.end(), relation.evidence.begin(), relation.evidence.end());
            });
        for (auto& [key, relation] : merged) {
            graph_.relations.push_back(std::move(relation));
        }
    }

    std::vector<Extraction> extractions_;
    std::vector<std::uint32_t> entity_of_; // for each local entity, in order
    KnowledgeGraph graph_;
};

} // namespace

KnowledgeGraph merge(std::vector<Extraction> extractions, std::vector<EventType> types) {
    sort_articles(extractions);
    auto graph = Merger(std::move(extractions)).run();
    graph.types = std::move(types);
    return graph;
}

} // namespace dateline
