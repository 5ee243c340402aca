#include "graph/store/table_rows.h"

namespace dateline {

void require_evidence(const Database& database, const KnowledgeGraph& graph, Omitted omitted) {
    for (const auto& event : graph.events) {
        const bool untold = event.evidence.empty() && !omitted.sentences;
        if (untold || event.participants.empty() || event.sources == 0) {
            throw_damaged(database,
                          "event " + event.id + " has no evidence or nobody takes part in it");
        }
    }
    for (const auto& relation : graph.relations) {
        if (relation.evidence.empty()) {
            throw_damaged(database, "a relation has no evidence");
        }
    }
}

} // namespace dateline
