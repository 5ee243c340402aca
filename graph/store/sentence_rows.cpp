#include "graph/store/sentence_rows.h"

#include "graph/sort_articles.h"
#include "graph/store/checked_row.h"

namespace dateline {

void read_sentences(const Database& database, const KnowledgeGraph& graph, const RowKeys& rows,
                    std::span<const std::uint32_t> places, std::span<Event> events) {
    Statement sentences(database, "SELECT report.article, start, end, text, trigger_start, "
                                  "trigger_end FROM report "
                                  "JOIN evidence ON evidence.report = report.key "
                                  "WHERE report.event = ? ORDER BY report.key, evidence.key");
    for (std::size_t i = 0; i < places.size(); ++i) {
        auto& evidence = events[i].evidence;
        sentences.add(std::int64_t{rows.events[places[i]]});
        while (sentences.next()) {
            const CheckedRow row(database, sentences);
            const auto article = rows.articles.find(row.number(0));
            if (!article) {
                throw_damaged(database, "a row points to no article");
            }
            evidence.push_back(read_evidence(row, 1, *article));
        }
        if (evidence.empty()) {
            throw_damaged(database, "event " + events[i].id + " has no evidence");
        }
        sort_by_age(evidence, graph.articles);
    }
}

} // namespace dateline
