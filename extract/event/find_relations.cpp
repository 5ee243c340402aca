#include "extract/event/event.h"
#include "extract/event/relation_candidates.h"
#include "extract/vocabulary.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace dateline {

namespace {

/// The day from which, or of a former position until which, the relation is known to hold.
void set_period(const Reading& reading, TokenRange title, Relation& relation) {
    const auto& published = reading.document.article.published;
    if (published && is_day(*published)) {
        const auto first = title.empty() ? std::string_view() : reading.word(title.first);
        const bool former = first == "former" || first == "ex";
        (former ? relation.until : relation.since) = published->first;
    }
}

} // namespace

std::vector<Relation> find_relations(const Reading& reading, const LogLinear& model,
                                     const CodePointIndex& index) {
    constexpr double likely = 0.35;
    std::vector<Relation> relations;
    std::map<std::tuple<std::uint32_t, std::uint32_t, RelationType>, std::size_t> places;
    for (const auto& candidate : find_relation_candidates(reading)) {
        const auto probabilities = model.probabilities(candidate.features);
        if (1 - probabilities.front() < likely) {
            continue; // the first class is no relation
        }
        Relation relation;
        relation.type =
            *parse_word<RelationType>(model.classes()[likeliest_but_first(probabilities)]);
        relation.subject = candidate.subject;
        relation.object = candidate.object;
        if (relation.type == RelationType::position && !candidate.title.empty()) {
            relation.title = reading.document.words(candidate.title);
        }
        set_period(reading, candidate.title, relation);
        relation.evidence.push_back(to_evidence(reading, candidate.sentence, {}, index));
        const auto [place, is_new] = places.emplace(
            std::tuple{relation.subject, relation.object, relation.type}, relations.size());
        if (is_new) {
            relations.push_back(std::move(relation));
            continue;
        }
        auto& known = relations[place->second];
        known.title = known.title.empty() ? relation.title : known.title;
        if (known.evidence.back() != relation.evidence.front()) {
            known.evidence.push_back(std::move(relation.evidence.front()));
        }
    }
    std::erase_if(relations, [&](const Relation& relation) { // who holds an office is a part of it
        return relation.type == RelationType::part_of &&
               places.contains({relation.subject, relation.object, RelationType::position});
    });
    return relations;
}

} // namespace dateline
