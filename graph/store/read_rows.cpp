#include "extract/input_error.h"
#include "extract/vocabulary.h"
#include "graph/store/rows.h"

#include <limits>
#include <map>

namespace dateline {

namespace {

/// Reads the tables into one graph, distrusting every reference from row to row.
class RowReader {
public:
    explicit RowReader(const Database& database) : database_(database) {}

    KnowledgeGraph run() {
        graph_.types = read_event_types(database_);
        read_articles();
        read_entities();
        read_events();
        read_relations();
        read_evidence();
        require_evidence();
        return std::move(graph_);
    }

private:
    [[noreturn]] void damaged(const std::string& what) const {
        throw InputError(database_.path(), 0, "is damaged: " + what,
                         "build it anew from the articles");
    }

    template <typename Enum> Enum word(const Statement& row, int column) const {
        const auto parsed = parse_word<Enum>(row.text(column));
        if (!parsed) {
            damaged("\"" + row.text(column) + "\" means nothing");
        }
        return *parsed;
    }

    std::optional<Date> date(const Statement& row, int column) const {
        if (row.is_null(column)) {
            return std::nullopt;
        }
        const auto parsed = parse_date(row.text(column));
        if (!parsed) {
            damaged("\"" + row.text(column) + "\" is no date");
        }
        return parsed;
    }

    std::optional<Day> day(const Statement& row, int column) const {
        const auto parsed = date(row, column);
        return parsed ? std::optional(parsed->first) : std::nullopt;
    }

    template <typename Item>
    std::uint32_t key(const Statement& row, int column, const std::vector<Item>& items) const {
        const auto number = row.number(column);
        if (number < 0 || static_cast<std::size_t>(number) >= items.size()) {
            damaged("a row points to no other");
        }
        return static_cast<std::uint32_t>(number);
    }

    std::uint32_t article(const Statement& row, int column) const {
        const auto found = articles_.find(row.text(column));
        if (found == articles_.end()) {
            damaged("a row points to no article");
        }
        return found->second;
    }

    std::uint32_t offset(const Statement& row, int column) const {
        const auto number = row.number(column);
        if (number < 0 || number > std::numeric_limits<std::uint32_t>::max()) {
            damaged("a text begins or ends nowhere");
        }
        return static_cast<std::uint32_t>(number);
    }

    TextRange range(const Statement& row, int column) const {
        return {offset(row, column), offset(row, column + 1)};
    }

    /// What the rest of the program takes for granted.
    void require_evidence() const {
        for (const auto& event : graph_.events) {
            if (event.evidence.empty() || event.participants.empty()) {
                damaged("event " + event.id + " has no evidence or nobody takes part in it");
            }
        }
        for (const auto& relation : graph_.relations) {
            if (relation.evidence.empty()) {
                damaged("a relation has no evidence");
            }
        }
    }

    void read_articles() {
        Statement rows(database_, "SELECT id, path, url, title, source, published, "
                                  "published_basis, sha256 FROM article ORDER BY path, id");
        while (rows.next()) {
            Article article;
            article.id = rows.text(0);
            article.path = rows.text(1);
            article.url = rows.text(2);
            article.title = rows.text(3);
            article.source = rows.text(4);
            article.published = date(rows, 5);
            if (article.published) {
                article.published_basis = word<PublishedBasis>(rows, 6);
            }
            article.sha256 = rows.text(7);
            articles_.emplace(article.id, static_cast<std::uint32_t>(graph_.articles.size()));
            graph_.articles.push_back(std::move(article));
        }
    }

    void read_entities() {
        Statement rows(database_, "SELECT id, kind, name, first, last FROM entity ORDER BY key");
        while (rows.next()) {
            Entity entity;
            entity.id = rows.text(0);
            entity.kind = word<Kind>(rows, 1);
            entity.name = rows.text(2);
            entity.first = day(rows, 3);
            entity.last = day(rows, 4);
            if (entity.first.has_value() != entity.last.has_value()) {
                damaged("entity " + entity.id + " begins and does not end");
            }
            graph_.entities.push_back(std::move(entity));
        }
        Statement aliases(database_, "SELECT entity, name FROM alias ORDER BY rowid");
        while (aliases.next()) {
            graph_.entities[key(aliases, 0, graph_.entities)].aliases.push_back(aliases.text(1));
        }
        Statement mentions(database_,
                           "SELECT entity, article, start, end FROM mention ORDER BY rowid");
        while (mentions.next()) {
            graph_.entities[key(mentions, 0, graph_.entities)].mentions.push_back(
                {article(mentions, 1), range(mentions, 2)});
        }
    }

    void read_events() {
        Statement rows(database_, "SELECT id, type, date, basis, day_without_year, status, place, "
                                  "confidence, sources FROM event ORDER BY key");
        while (rows.next()) {
            Event event;
            event.id = rows.text(0);
            event.type = rows.text(1);
            if (const auto when = date(rows, 2)) {
                event.date = EventDate{*when, word<Basis>(rows, 3)};
            }
            event.day_without_year = parse_edtf_month_day(rows.text(4));
            event.status = word<Status>(rows, 5);
            if (!rows.is_null(6)) {
                event.place = key(rows, 6, graph_.entities);
            }
            event.confidence = rows.real(7);
            event.sources = offset(rows, 8);
            if (!(event.confidence >= 0 && event.confidence <= 1) || event.sources == 0) {
                damaged("event " + event.id + " has no confidence or no source");
            }
            graph_.events.push_back(std::move(event));
        }
        Statement participants(database_,
                               "SELECT event, entity, role FROM participant ORDER BY rowid");
        while (participants.next()) {
            graph_.events[key(participants, 0, graph_.events)].participants.push_back(
                {key(participants, 1, graph_.entities), word<Role>(participants, 2)});
        }
    }

    void read_relations() {
        Statement rows(database_, "SELECT type, subject, object, title, since, until FROM relation "
                                  "ORDER BY key");
        while (rows.next()) {
            Relation relation;
            relation.type = word<RelationType>(rows, 0);
            relation.subject = key(rows, 1, graph_.entities);
            relation.object = key(rows, 2, graph_.entities);
            relation.title = rows.text(3);
            relation.since = day(rows, 4);
            relation.until = day(rows, 5);
            graph_.relations.push_back(std::move(relation));
        }
    }

    void read_evidence() {
        Statement rows(database_, "SELECT event, relation, article, start, end, text, "
                                  "trigger_start, trigger_end FROM evidence ORDER BY rowid");
        while (rows.next()) {
            Evidence evidence;
            evidence.article = article(rows, 2);
            evidence.range = range(rows, 3);
            evidence.text = rows.text(5);
            if (!rows.is_null(6)) {
                evidence.trigger = range(rows, 6);
            }
            auto& all = rows.is_null(0) ? graph_.relations[key(rows, 1, graph_.relations)].evidence
                                        : graph_.events[key(rows, 0, graph_.events)].evidence;
            all.push_back(std::move(evidence));
        }
    }

    const Database& database_;
    KnowledgeGraph graph_;
    std::map<std::string, std::uint32_t> articles_; // id → place in the graph
};

} // namespace

std::vector<EventType> read_event_types(const Database& database) {
    std::vector<EventType> types;
    Statement rows(database, "SELECT name, family, definition, cameo, plover, ace, schema_org "
                             "FROM event_type ORDER BY rowid");
    while (rows.next()) {
        types.push_back({rows.text(0), rows.text(1), rows.text(2), rows.text(3), rows.text(4),
                         rows.text(5), rows.text(6)});
    }
    return types;
}

KnowledgeGraph read_rows(const Database& database) {
    return RowReader(database).run();
}

} // namespace dateline
