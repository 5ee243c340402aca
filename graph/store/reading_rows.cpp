#include "graph/store/reading_rows.h"

#include "extract/input_error.h"
#include "graph/merge/packing.h"

#include <algorithm>
#include <stdexcept>

namespace dateline {

namespace {

/// A row as it lies in the file.
struct Row {
    std::string id;
    std::int64_t key = 0;
    std::int64_t appearance = 0;
    std::int64_t report = 0;
    std::string facts;
    std::string became;
    bool was_copy = false;
};

std::vector<Row> read_rows(const Database& database) {
    std::vector<Row> rows;
    Statement select(database,
                     "SELECT reading.article, appearance, report, facts, became, "
                     "copy_of IS NOT NULL FROM reading JOIN article ON article.key = article");
    while (select.next()) {
        Row row;
        row.key = select.number(0);
        row.appearance = select.number(1);
        row.report = select.number(2);
        row.facts = select.bytes(3);
        row.became = select.bytes(4);
        row.was_copy = select.number(5) != 0;
        row.id = packed_article_id(row.facts);
        rows.push_back(std::move(row));
    }
    std::sort(rows.begin(), rows.end(), [](const Row& a, const Row& b) { return a.id < b.id; });
    return rows;
}

void add_keys(const Row& row, const Readings::Article& article, Readings& readings) {
    Unpacker became(row.became);
    if (!article.is_new &&
        became.count() != article.appearances + article.reports + article.claims) {
        became.fail();
    }
    const auto add = [&](std::vector<std::uint32_t>& keys, std::uint32_t count) {
        for (; count > 0; --count) {
            keys.push_back(article.is_new ? 0U
                                          : static_cast<std::uint32_t>(became.number(UINT32_MAX)));
        }
    };
    add(readings.entity_keys, article.appearances);
    add(readings.event_keys, article.reports);
    add(readings.relation_keys, article.claims);
    became.require_end();
}

void add_row(const Row& row, Readings& readings) {
    auto& facts = readings.facts;
    Readings::Article article;
    article.key = row.key;
    article.appearance_row = row.appearance;
    article.report_row = row.report;
    article.first_appearance = static_cast<std::uint32_t>(facts.appearances.size());
    article.first_report = static_cast<std::uint32_t>(facts.reports.size());
    article.first_claim = static_cast<std::uint32_t>(facts.claims.size());
    unpack_facts(row.facts, facts);
    article.appearances =
        static_cast<std::uint32_t>(facts.appearances.size()) - article.first_appearance;
    article.reports = static_cast<std::uint32_t>(facts.reports.size()) - article.first_report;
    article.claims = static_cast<std::uint32_t>(facts.claims.size()) - article.first_claim;
    article.is_new = row.became.empty();
    article.was_copy = row.was_copy;
    add_keys(row, article, readings);
    readings.articles.push_back(article);
}

bool is_known_by(std::string_view packed, Day day) {
    Facts facts;
    unpack_facts(packed, facts);
    const auto& published = facts.sources.front().published;
    return published && published->last <= day;
}

} // namespace

Readings read_readings(const Database& database, std::optional<Day> known_by) {
    try {
        Readings readings;
        for (const auto& row : read_rows(database)) {
            if (!known_by || is_known_by(row.facts, *known_by)) {
                add_row(row, readings);
            }
        }
        return readings;
    } catch (const InputError&) {
        throw;
    } catch (const std::runtime_error& error) {
        throw InputError(database.path(), 0, std::string("is damaged: ") + error.what(),
                         "build it anew from the articles");
    }
}

std::string pack_became(const Became& keys) {
    Packer packer;
    packer.number(keys.size());
    for (const auto key : keys) {
        packer.number(key);
    }
    return packer.take();
}

} // namespace dateline
