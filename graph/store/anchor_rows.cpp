#include "graph/store/anchor_rows.h"

#include "graph/merge/facts.h"
#include "graph/query/fold_name.h"
#include "graph/store/checked_row.h"
#include "graph/vocabulary.h"

#include <stdexcept>

namespace dateline {

namespace {

/// The key of the entity that an appearance, in its article and by its name, has become.
std::int64_t entity_of(const Database& database, const Anchor& anchor) {
    Statement find(database, "SELECT appearance.entity FROM article "
                             "JOIN appearance ON appearance.article = article.key "
                             "JOIN entity ON entity.key = appearance.entity "
                             "WHERE article.id = ? AND appearance.name = ? AND entity.kind = ?");
    find.add(anchor.article).add(anchor.name).add(to_word(anchor.kind));
    return find.next() ? find.number(0) : 0;
}

std::optional<Anchor> report_in_article(const Database& database, const std::string& event,
                                        const std::string& article) {
    Statement find(database,
                   "SELECT report.key - reading.report, reading.facts, article.id FROM event "
                   "JOIN report ON report.event = event.key "
                   "JOIN article ON article.key = report.article "
                   "JOIN reading ON reading.article = article.key "
                   "WHERE event.id = ?1 AND (article.path = ?2 OR article.id = ?2) "
                   "ORDER BY report.key");
    if (!find.add(event).add(article).next()) {
        return std::nullopt;
    }
    Facts facts;
    try {
        unpack_facts(find.bytes(1), facts);
    } catch (const std::runtime_error& error) {
        throw_damaged(database, error.what());
    }
    const auto place = static_cast<std::size_t>(find.number(0));
    if (place >= facts.reports.size()) {
        throw_damaged(database, "a report is not that of its article");
    }
    return Anchor{event_id_of(facts.reports[place].id), {}, "", find.text(2)};
}

} // namespace

Anchor anchor_of_entity(const Database& database, const std::string& entity) {
    Statement find(database, "SELECT entity.kind, appearance.name, article.id FROM entity "
                             "JOIN appearance ON appearance.entity = entity.key "
                             "JOIN article ON article.key = appearance.article "
                             "WHERE entity.id = ? "
                             "ORDER BY appearance.name <> entity.name, article.id LIMIT 1");
    if (!find.add(entity).next()) {
        throw_damaged(database, "no article names " + entity);
    }
    const CheckedRow row(database, find);
    return {"", row.word<Kind>(0), row.text(1), row.text(2)};
}

std::optional<Anchor> anchor_in_article(const Database& database, const Anchor& anchor,
                                        const std::string& article) {
    if (!anchor.event.empty()) {
        return report_in_article(database, anchor.event, article);
    }
    Statement find(database, "SELECT appearance.name, article.id FROM appearance "
                             "JOIN article ON article.key = appearance.article "
                             "WHERE appearance.entity = ?1 "
                             "AND (article.path = ?2 OR article.id = ?2) ORDER BY appearance.key");
    if (!find.add(entity_of(database, anchor)).add(article).next()) {
        return std::nullopt;
    }
    return Anchor{"", anchor.kind, find.text(0), find.text(1)};
}

bool has_other_name(const Database& database, const Anchor& anchor, const std::string& name) {
    Statement find(database, "SELECT sum(folded = ?), count(*) FROM entity_name WHERE entity = ?");
    find.add(fold_name(name)).add(entity_of(database, anchor)).next();
    return find.number(0) > 0 && find.number(1) > 1;
}

} // namespace dateline
