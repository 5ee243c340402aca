#pragma once

#include "graph/evaluate/evaluate.h"

#include <string>
#include <utility>
#include <vector>

namespace dateline {

/// An event as a list of errors names it.
struct ListedEvent {
    std::string type;
    std::string date; // EDTF; empty for none
    Status status = Status::happened;
    std::vector<std::pair<std::string, Role>> participants; // names
    std::string sentence; // the paragraph around the trigger of gold; empty if it is not found

    bool operator==(const ListedEvent&) const = default;
};

struct MissedEvent {
    ListedEvent event;
    std::string trigger;
    bool core = false;

    bool operator==(const MissedEvent&) const = default;
};

struct FalseEvent {
    ListedEvent event;
    double confidence = 0;

    bool operator==(const FalseEvent&) const = default;
};

struct ListedEntity {
    Kind kind = Kind::organization;
    std::string name;

    bool operator==(const ListedEntity&) const = default;
};

struct ListedRelation {
    RelationType type = RelationType::position;
    std::string subject; // names
    std::string object;

    bool operator==(const ListedRelation&) const = default;
};

/// What of one article is in gold alone (missed), or in the graph alone (false); events by the
/// lenient measure.
struct ArticleErrors {
    std::vector<MissedEvent> missed_events;
    std::vector<FalseEvent> false_events;
    std::vector<ListedEntity> missed_entities;
    std::vector<ListedEntity> false_entities;
    std::vector<ListedRelation> missed_relations;
    std::vector<ListedRelation> false_relations;

    bool operator==(const ArticleErrors&) const = default;
};

/// The errors of each article of `evaluation`, by its stem. The articles of the graph need their
/// texts, or no sentence of a missed event is found.
std::map<std::string, ArticleErrors> find_errors(const Evaluation& evaluation,
                                                 const std::map<std::string, Gold>& golds);

} // namespace dateline
