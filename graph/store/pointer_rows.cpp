#include "graph/store/pointer_rows.h"

#include <algorithm>

namespace dateline {

namespace {

std::int64_t key_or_0(const std::vector<std::uint32_t>& keys, std::uint32_t item) {
    return item == Facts::none ? 0 : keys[item];
}

void point(const Database& database, const Readings& readings, const Merged& merged,
           const RowKeys& keys) {
    Statement appearance(database, "UPDATE appearance SET entity = nullif(?, 0) WHERE key = ?");
    Statement event(database, "UPDATE report SET event = nullif(?, 0) WHERE key = ?");
    Statement relation(database, "UPDATE report SET relation = nullif(?, 0) WHERE key = ?");
    Statement reading(database, "UPDATE reading SET became = ? WHERE article = ?");
    auto in_row_order = readings.articles;
    std::sort(in_row_order.begin(), in_row_order.end(),
              [](const auto& a, const auto& b) { return a.key < b.key; });
    for (const auto& article : in_row_order) {
        bool changed = article.is_new;
        Became became;
        const auto point_row = [&](Statement& update, std::int64_t row, std::int64_t key,
                                   std::int64_t old) {
            if (key != old || (key == 0 && article.is_new)) {
                changed = true;
                update.add(key).add(row).run();
            }
            became.push_back(static_cast<std::uint32_t>(key));
        };
        for (std::uint32_t i = 0; i < article.appearances; ++i) {
            const auto at = article.first_appearance + i;
            point_row(appearance, article.appearance_row + i,
                      key_or_0(keys.entities, merged.entity_of[at]), readings.entity_keys[at]);
        }
        for (std::uint32_t i = 0; i < article.reports; ++i) {
            const auto at = article.first_report + i;
            point_row(event, article.report_row + i, key_or_0(keys.events, merged.event_of[at]),
                      readings.event_keys[at]);
        }
        for (std::uint32_t i = 0; i < article.claims; ++i) {
            const auto at = article.first_claim + i;
            point_row(relation, article.report_row + article.reports + i,
                      key_or_0(keys.relations, merged.relation_of[at]), readings.relation_keys[at]);
        }
        if (changed) {
            reading.add_bytes(pack_became(became)).add(article.key).run();
        }
    }
}

void mark_copies(const Database& database, const Readings& readings, const Merged& merged) {
    Statement mark(database, "UPDATE article SET copy_of = ?1 WHERE key = ?2 "
                             "AND copy_of IS NOT ?1");
    for (std::size_t i = 0; i < readings.articles.size(); ++i) {
        const auto original = merged.copy_of[i];
        const bool copy = original != i;
        if (copy || readings.articles[i].was_copy) {
            mark.add(copy ? std::optional(readings.articles[original].key) : std::nullopt);
            mark.add(readings.articles[i].key).run();
        }
    }
}

} // namespace

void write_pointers(const Database& database, const Readings& readings, const Merged& merged,
                    const RowKeys& keys) {
    point(database, readings, merged, keys);
    mark_copies(database, readings, merged);
}

} // namespace dateline
