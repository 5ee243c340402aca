#include "graph/merge/merge_facts.h"
#include "graph/sort_articles.h"
#include "graph/store/correction_rows.h"
#include "graph/store/graph_part.h"
#include "graph/store/reading_rows.h"
#include "graph/store/table_rows.h"

#include <unordered_map>

namespace dateline {

namespace {

using PlaceOfRow = std::unordered_map<std::uint32_t, std::uint32_t>;

/// What row of report or appearance became which item of a merged graph.
PlaceOfRow rows_that_became(const Readings& readings, const std::vector<std::uint32_t>& item_of,
                            std::int64_t (*row_of)(const Readings::Article&),
                            std::uint32_t Readings::Article::*first,
                            std::uint32_t Readings::Article::*count) {
    PlaceOfRow places;
    for (const auto& article : readings.articles) {
        for (std::uint32_t i = 0; i < article.*count; ++i) {
            if (item_of[article.*first + i] != Facts::none) {
                places.emplace(static_cast<std::uint32_t>(row_of(article)) + i,
                               item_of[article.*first + i]);
            }
        }
    }
    return places;
}

/// Gives a graph, merged of some articles alone, what these say in their own words.
class KnownByReader {
public:
    KnownByReader(const Database& database, Day day)
        : database_(database), readings_(read_readings(database, day)),
          merged_(merge_facts(std::move(readings_.facts), read_corrections(database))) {}

    KnowledgeGraph run() {
        merged_.graph.types = read_event_types(database_);
        read_articles();
        read_mentions();
        read_sentences();
        sort_articles(merged_.graph);
        require_evidence(database_, merged_.graph);
        return std::move(merged_.graph);
    }

private:
    using Of = Readings::Article;

    void read_articles() {
        PlaceOfRow known;
        for (const auto& article : readings_.articles) {
            known.emplace(static_cast<std::uint32_t>(article.key), 0U);
        }
        for_each_row(database_, nullptr, std::string("SELECT ") + article_columns, "",
                     [&](const CheckedRow& row) {
                         if (known.contains(row.number(0))) {
                             articles_.emplace(row.number(0), merged_.graph.articles.size());
                             merged_.graph.articles.push_back(read_article(row, 1));
                         }
                     });
    }

    std::uint32_t article(std::uint32_t key) const {
        const auto found = articles_.find(key);
        if (found == articles_.end()) {
            throw_damaged(database_, "a row points to no article");
        }
        return found->second;
    }

    void read_mentions() {
        const auto entities = rows_that_became(
            readings_, merged_.entity_of, [](const Of& a) { return a.appearance_row; },
            &Of::first_appearance, &Of::appearances);
        for_each_row(database_, nullptr, "SELECT key, article, mentions FROM appearance", "",
                     [&](const CheckedRow& row) {
                         const auto found = entities.find(row.number(0));
                         if (found == entities.end()) {
                             return;
                         }
                         auto& entity = merged_.graph.entities[found->second];
                         for (const auto& range : row.ranges(2)) {
                             entity.mentions.push_back({article(row.number(1)), range});
                         }
                     });
    }

    void read_sentences() {
        auto& graph = merged_.graph;
        const auto events = rows_that_became(
            readings_, merged_.event_of, [](const Of& a) { return a.report_row; },
            &Of::first_report, &Of::reports);
        const auto relations = rows_that_became(
            readings_, merged_.relation_of, [](const Of& a) { return a.report_row + a.reports; },
            &Of::first_claim, &Of::claims);
        for_each_row(
            database_, nullptr,
            "SELECT report.key, report.article, evidence.start, evidence.end, evidence.text, "
            "trigger_start, trigger_end FROM report JOIN evidence ON evidence.report = "
            "report.key ORDER BY report.key, evidence.key",
            "", [&](const CheckedRow& row) {
                const auto event = events.find(row.number(0));
                const auto relation = relations.find(row.number(0));
                if (event != events.end()) {
                    graph.events[event->second].evidence.push_back(
                        read_evidence(row, 2, article(row.number(1))));
                } else if (relation != relations.end()) {
                    graph.relations[relation->second].evidence.push_back(
                        read_evidence(row, 2, article(row.number(1))));
                }
            });
    }

    const Database& database_;
    Readings readings_;
    Merged merged_;
    PlaceOfRow articles_;
};

} // namespace

KnowledgeGraph read_graph_known_by(const Database& database, Day day) {
    return KnownByReader(database, day).run();
}

} // namespace dateline
