#include "graph/store/sentence_rows.h"

#include "graph/store/checked_row.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace dateline {

void read_sentences(const Database& database, const RowKeys& rows,
                    std::span<const std::uint32_t> places, std::span<Event> events) {
    Statement sentences(database, "SELECT start, end, text, trigger_start, trigger_end, "
                                  "report.article FROM report "
                                  "JOIN evidence ON evidence.report = report.key "
                                  "WHERE report.event = ?");
    std::vector<Evidence> told; // their articles by row
    for (std::size_t i = 0; i < places.size(); ++i) {
        told.clear();
        sentences.add(std::int64_t{rows.events[places[i]]});
        while (sentences.next()) {
            const CheckedRow row(database, sentences);
            told.push_back(read_evidence(row, 0, row.number(5)));
        }
        for (auto& evidence : events[i].evidence) {
            const auto article = rows.articles[evidence.article];
            const auto found = std::find_if(told.begin(), told.end(), [&](const Evidence& other) {
                return other.article == article && other.range == evidence.range;
            });
            if (found == told.end()) {
                throw_damaged(database, "event " + events[i].id + " has lost a sentence");
            }
            evidence.text = found->text;
        }
    }
}

} // namespace dateline
