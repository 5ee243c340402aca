#include "graph/store/store.h"

#include "extract/input_error.h"
#include "graph/query/fold_name.h"
#include "graph/store/checked_row.h"
#include "graph/store/correction_rows.h"
#include "graph/store/outline_part.h"
#include "graph/store/schema.h"
#include "graph/store/sentence_rows.h"

#include <algorithm>
#include <stdexcept>

namespace dateline {

namespace {

void sort_once(std::vector<std::uint32_t>& keys) {
    std::sort(keys.begin(), keys.end());
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
}

std::vector<std::uint32_t> read_keys(Statement& rows) {
    std::vector<std::uint32_t> keys;
    while (rows.next()) {
        keys.push_back(static_cast<std::uint32_t>(rows.number(0)));
    }
    return keys;
}

/// What FTS5 is to look for: each word by itself, as it is.
std::string to_match(const std::string& words) {
    std::string match;
    std::string word;
    const auto end_word = [&] {
        if (!word.empty()) {
            match += (match.empty() ? "\"" : " \"") + word + "\"";
            word.clear();
        }
    };
    for (const char c : words) {
        c == ' ' || c == '\t' || c == '\n' || c == '"' ? end_word() : word.push_back(c);
    }
    end_word();
    return match;
}

} // namespace

Store::Store(const std::string& path) : database_(path, Database::Mode::read) {
    database_.wait_for_others();
    database_.run("BEGIN"); // all that is read is of one state of the file
    require_schema(database_);
}

KnowledgeGraph Store::graph(const PartKeys* part, RowKeys* rows, Omitted omitted) const {
    return read_graph_rows(database_, part, rows, omitted);
}

KnowledgeGraph Store::graph_known_by(Day day) const {
    return read_graph_known_by(database_, day);
}

void Store::read_sentences(const KnowledgeGraph& graph, const RowKeys& rows,
                           std::span<const std::uint32_t> places, std::span<Event> events) const {
    dateline::read_sentences(database_, graph, rows, places, events);
}

std::vector<std::uint32_t> Store::find_entities(std::string_view name) const {
    const auto folded = fold_name(name);
    Statement by_id(database_, "SELECT key FROM entity WHERE id = ?");
    auto keys = read_keys(by_id.add(folded));
    Statement by_name(database_, "SELECT entity FROM entity_name WHERE folded = ?");
    const auto named = read_keys(by_name.add(folded));
    keys.insert(keys.end(), named.begin(), named.end());
    sort_once(keys);
    return keys;
}

std::optional<std::uint32_t> Store::find_event(std::string_view id) const {
    Statement by_id(database_, "SELECT key FROM event WHERE id = ?");
    const auto keys = read_keys(by_id.add(id));
    return keys.empty() ? std::nullopt : std::optional(keys.front());
}

std::vector<std::uint32_t> Store::events_of(const std::vector<std::uint32_t>& entities,
                                            std::optional<Day> since,
                                            std::optional<Day> until) const {
    std::vector<std::uint32_t> keys;
    Statement rows(database_,
                   "SELECT event.key FROM participant JOIN event ON event.key = participant.event "
                   "WHERE participant.entity = ?1 AND (?2 IS NULL OR event.end >= ?2) "
                   "AND (?3 IS NULL OR event.start <= ?3) "
                   "UNION SELECT key FROM event WHERE place = ?1 AND (?2 IS NULL OR end >= ?2) "
                   "AND (?3 IS NULL OR start <= ?3)");
    for (const auto entity : entities) {
        rows.add(std::int64_t{entity}).add_or_null(to_iso(since)).add_or_null(to_iso(until));
        const auto more = read_keys(rows);
        keys.insert(keys.end(), more.begin(), more.end());
    }
    sort_once(keys);
    return keys;
}

std::vector<std::uint32_t> Store::events_that_say(const std::string& words) const {
    const auto match = to_match(words);
    if (match.empty()) {
        return {};
    }
    Statement rows(
        database_,
        "SELECT DISTINCT report.event FROM evidence_text "
        "JOIN evidence ON evidence.key = evidence_text.rowid "
        "JOIN report ON report.key = evidence.report "
        "WHERE evidence_text MATCH ? AND report.event IS NOT NULL ORDER BY report.event");
    return read_keys(rows.add(match));
}

std::set<std::pair<std::string, std::uint32_t>>
Store::sentences_that_say(const std::string& words) const {
    std::set<std::pair<std::string, std::uint32_t>> sentences;
    const auto match = to_match(words);
    if (match.empty()) {
        return sentences;
    }
    Statement rows(database_, "SELECT article.id, evidence.start FROM evidence_text "
                              "JOIN evidence ON evidence.key = evidence_text.rowid "
                              "JOIN report ON report.key = evidence.report "
                              "JOIN article ON article.key = report.article "
                              "WHERE evidence_text MATCH ?");
    rows.add(match);
    while (rows.next()) {
        sentences.emplace(rows.text(0), CheckedRow(database_, rows).number(1));
    }
    return sentences;
}

std::vector<std::uint32_t> Store::events_in(std::optional<Day> since,
                                            std::optional<Day> until) const {
    Statement rows(database_, "SELECT key FROM event WHERE (?1 IS NULL OR end >= ?1) "
                              "AND (?2 IS NULL OR start <= ?2)");
    return read_keys(rows.add_or_null(to_iso(since)).add_or_null(to_iso(until)));
}

std::vector<std::uint32_t> Store::all_entities() const {
    Statement rows(database_, "SELECT key FROM entity ORDER BY key");
    return read_keys(rows);
}

std::vector<std::uint32_t> Store::relations_of(const std::vector<std::uint32_t>& entities) const {
    std::vector<std::uint32_t> keys;
    Statement rows(database_, "SELECT key FROM relation WHERE subject = ?1 OR object = ?1");
    for (const auto entity : entities) {
        const auto more = read_keys(rows.add(std::int64_t{entity}));
        keys.insert(keys.end(), more.begin(), more.end());
    }
    sort_once(keys);
    return keys;
}

std::vector<std::uint32_t> Store::conflicts_of(std::uint32_t event) const {
    Statement rows(database_, "SELECT other FROM conflict WHERE event = ?1 "
                              "UNION SELECT event FROM conflict WHERE other = ?1");
    return read_keys(rows.add(std::int64_t{event}));
}

Outline Store::outline() const {
    Statement rows(database_, "SELECT columns FROM packed WHERE part = 'outline'");
    if (!rows.next()) {
        return {};
    }
    try {
        return unpack_outline(rows.bytes(0));
    } catch (const std::runtime_error& error) {
        throw InputError(database_.path(), 0, std::string("is damaged: ") + error.what(),
                         "build it anew from the articles");
    }
}

Corrections Store::corrections() const {
    return read_corrections(database_);
}

std::vector<EventType> Store::event_types() const {
    return read_event_types(database_);
}

KnowledgeGraph read_graph(const std::string& path, std::optional<Day> known_by) {
    const Store store(path);
    return known_by ? store.graph_known_by(*known_by) : store.graph();
}

} // namespace dateline
