#include "graph/store/correction_rows.h"

#include "graph/store/checked_row.h"
#include "graph/vocabulary.h"

namespace dateline {

namespace {

Anchor read_anchor(const CheckedRow& row, int first) {
    Anchor anchor;
    anchor.event = row.text(first);
    if (!row.is_null(first + 1)) {
        anchor.kind = row.word<Kind>(first + 1);
    }
    anchor.name = row.text(first + 2);
    anchor.article = row.text(first + 3);
    return anchor;
}

void add_anchor(Statement& insert, const Anchor& anchor) {
    const bool entity = !anchor.name.empty();
    insert.add_or_null(anchor.event).add_or_null(entity ? to_word(anchor.kind) : "");
    insert.add_or_null(anchor.name).add_or_null(anchor.article);
}

} // namespace

Corrections read_corrections(const Database& database) {
    Corrections corrections;
    Statement rows(database,
                   "SELECT number, action, event, kind, name, article, other_event, other_kind, "
                   "other_name, other_article, new_name FROM correction ORDER BY number");
    while (rows.next()) {
        const CheckedRow row(database, rows);
        Correction correction;
        correction.number = row.number(0);
        correction.action = row.word<CorrectionAction>(1);
        correction.subject = read_anchor(row, 2);
        correction.object = read_anchor(row, 6);
        correction.name = row.text(10);
        corrections.push_back(std::move(correction));
    }
    return corrections;
}

std::uint32_t write_correction(const Database& database, const Correction& correction) {
    const auto number = database.number("SELECT max(number) FROM correction") + 1;
    Statement insert(database, "INSERT INTO correction VALUES (?,?,?,?,?,?,?,?,?,?,?)");
    insert.add(number).add(to_word(correction.action));
    add_anchor(insert, correction.subject);
    add_anchor(insert, correction.object);
    insert.add_or_null(correction.name).run();
    return static_cast<std::uint32_t>(number);
}

bool remove_correction(const Database& database, std::uint32_t number) {
    Statement find(database, "SELECT 1 FROM correction WHERE number = ?");
    const bool there = find.add(std::int64_t{number}).next();
    Statement(database, "DELETE FROM correction WHERE number = ?").add(std::int64_t{number}).run();
    return there;
}

} // namespace dateline
