#include "graph/evaluate/errors.h"
#include "graph/evaluate/trigger_line.h"

#include <algorithm>
#include <set>

namespace dateline {

namespace {

/// Collects the errors of one article.
class ErrorFinder {
public:
    ErrorFinder(const Gold& gold, const View& cut, const ArticleScore& score)
        : gold_(gold), cut_(cut), graph_(*cut.graph), score_(score) {}

    ArticleErrors find() {
        find_event_errors();
        find_entity_errors();
        for (const auto index : score_.missed_relations) {
            errors_.missed_relations.push_back(listed(gold_.relations[index], gold_.entities));
        }
        for (const auto index : score_.false_relations) {
            errors_.false_relations.push_back(listed(graph_.relations[index], graph_.entities));
        }
        return std::move(errors_);
    }

private:
    void find_event_errors() {
        std::set<std::uint32_t> found;
        std::set<std::uint32_t> right;
        for (const auto& pair : score_.lenient) {
            found.insert(pair.gold);
            right.insert(pair.system);
        }
        for (std::uint32_t i = 0; i < gold_.events.size(); ++i) {
            if (!found.contains(i)) {
                errors_.missed_events.push_back(missed(gold_.events[i]));
            }
        }
        for (std::uint32_t i = 0; i < cut_.events.size(); ++i) {
            if (!right.contains(i)) {
                errors_.false_events.push_back(unfounded(graph_.events[cut_.events[i]]));
            }
        }
    }

    void find_entity_errors() {
        std::set<std::uint32_t> found;
        for (const auto& [system, gold] : score_.entities) {
            found.insert(gold);
        }
        for (std::uint32_t i = 0; i < gold_.entities.size(); ++i) {
            if (!found.contains(i)) {
                errors_.missed_entities.push_back(listed(gold_.entities[i]));
            }
        }
        for (const auto index : cut_.entities) {
            if (!score_.entities.contains(index)) {
                errors_.false_entities.push_back(listed(graph_.entities[index]));
            }
        }
    }

    MissedEvent missed(const GoldEvent& event) const {
        ListedEvent listed{event.type, event.date, event.status,
                           names(event.participants, gold_.entities), ""};
        for (const auto index : cut_.articles) {
            if (listed.sentence.empty()) {
                listed.sentence = find_trigger_line(graph_.articles[index].text, gold_, event);
            }
        }
        return {std::move(listed), event.trigger, event.core};
    }

    FalseEvent unfounded(const Event& event) const {
        const auto here = std::find_if(
            event.evidence.begin(), event.evidence.end(), [&](const Evidence& evidence) {
                return std::binary_search(cut_.articles.begin(), cut_.articles.end(),
                                          evidence.article);
            });
        return {{event.type, event.date ? to_edtf(event.date->date) : "", event.status,
                 names(event.participants, graph_.entities), here->text},
                event.confidence};
    }

    static std::vector<std::pair<std::string, Role>>
    names(const std::vector<Participant>& participants, const std::vector<Entity>& entities) {
        std::vector<std::pair<std::string, Role>> names;
        for (const auto& [entity, role] : participants) {
            names.emplace_back(entities[entity].name, role);
        }
        return names;
    }

    static ListedEntity listed(const Entity& entity) { return {entity.kind, entity.name}; }

    static ListedRelation listed(const Relation& relation, const std::vector<Entity>& entities) {
        return {relation.type, entities[relation.subject].name, entities[relation.object].name};
    }

    const Gold& gold_;
    const View& cut_;
    const KnowledgeGraph& graph_;
    const ArticleScore& score_;
    ArticleErrors errors_;
};

} // namespace

std::map<std::string, ArticleErrors> find_errors(const Evaluation& evaluation,
                                                 const std::map<std::string, Gold>& golds) {
    std::map<std::string, ArticleErrors> errors;
    for (const auto& [stem, score] : evaluation.articles) {
        errors[stem] = ErrorFinder(golds.at(stem), evaluation.cuts.at(stem), score).find();
    }
    return errors;
}

} // namespace dateline
