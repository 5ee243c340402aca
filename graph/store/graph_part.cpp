#include "graph/store/graph_part.h"

#include "graph/reorder.h"
#include "graph/sort_articles.h"
#include "graph/store/table_rows.h"
#include "graph/vocabulary.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace dateline {

namespace {

template <typename Item> std::uint32_t count_of(const std::vector<Item>& items) {
    return static_cast<std::uint32_t>(items.size());
}

class PartReader {
public:
    PartReader(const Database& database, const PartKeys* part, RowKeys* rows, Omitted omitted)
        : database_(database), part_(part), rows_(rows), omitted_(omitted) {}

    KnowledgeGraph run() {
        graph_.types = read_event_types(database_);
        if (!part_) {
            read_articles(nullptr);
        }
        read_events();
        read_relations();
        read_entities();
        read_identities();
        read_mentions();
        point_to_entities();
        read_conflicts();
        articles_.move(sort_articles(graph_));
        require_evidence(database_, graph_, omitted_);
        if (rows_) {
            *rows_ = {entities_.keys(), events_.keys(), relations_.keys(), std::move(articles_)};
        }
        return std::move(graph_);
    }

private:
    /// Notes that an entity belongs to the part.
    void name(std::uint32_t entity) {
        if (part_) {
            named_.push_back(entity);
        }
    }

    void read_articles(const Keys* keys) {
        for_each_row(database_, keys, std::string("SELECT ") + article_columns,
                     std::string("SELECT ") + article_columns + " WHERE key = ?",
                     [&](const CheckedRow& row) {
                         articles_.add(row.number(0), count_of(graph_.articles));
                         graph_.articles.push_back(read_article(row, 1));
                     });
    }

    std::uint32_t article(std::uint32_t key) {
        auto found = articles_.find(key);
        if (!found && part_) {
            const Keys keys{key};
            read_articles(&keys);
            found = articles_.find(key);
        }
        if (!found) {
            throw_damaged(database_, "a row points to no article");
        }
        return *found;
    }

    void read_events() {
        const Keys* keys = part_ ? &part_->events : nullptr;
        const std::string columns = "SELECT key, id, type, date, basis, day_without_year, status, "
                                    "place, confidence, sources FROM event";
        for_each_row(database_, keys, columns, columns + " WHERE key = ?",
                     [&](const CheckedRow& row) {
                         Event event;
                         event.id = row.text(1);
                         event.type = row.text(2);
                         if (const auto when = row.date(3)) {
                             event.date = EventDate{*when, row.word<Basis>(4)};
                         }
                         event.day_without_year = parse_edtf_month_day(row.text(5));
                         event.status = row.word<Status>(6);
                         if (!row.is_null(7)) {
                             event.place = row.number(7);
                             name(*event.place);
                         }
                         event.confidence = row.share(8);
                         event.sources = row.number(9);
                         events_.add(row.number(0), count_of(graph_.events));
                         graph_.events.push_back(std::move(event));
                     });
        sort_events();
        const std::string parties = "SELECT event, entity, role FROM participant";
        for_each_row(database_, keys, parties, parties + " WHERE event = ?",
                     [&](const CheckedRow& row) {
                         graph_.events[item(events_, row.number(0))].participants.push_back(
                             {row.number(1), row.word<Role>(2)});
                         name(row.number(1));
                     });
        if (!omitted_.sentences) {
            read_evidence("event", keys, events_, graph_.events);
        }
    }

    void sort_events() {
        Keys order(graph_.events.size());
        std::iota(order.begin(), order.end(), 0U);
        std::sort(order.begin(), order.end(), [&](auto a, auto b) {
            const auto& x = graph_.events[a];
            const auto& y = graph_.events[b];
            const bool undated_x = !x.date;
            const bool undated_y = !y.date;
            return std::tie(undated_x, x.date, x.id) < std::tie(undated_y, y.date, y.id);
        });
        events_.move(reorder(graph_.events, order));
    }

    std::uint32_t item(const Places& places, std::uint32_t key) const {
        const auto found = places.find(key);
        if (!found) {
            throw_damaged(database_, "a row points to no other");
        }
        return *found;
    }

    void read_relations() {
        const Keys* keys = part_ ? &part_->relations : nullptr;
        const std::string columns =
            "SELECT key, type, subject, object, title, since, until FROM relation";
        for_each_row(database_, keys, columns, columns + " WHERE key = ?",
                     [&](const CheckedRow& row) {
                         Relation relation;
                         relation.type = row.word<RelationType>(1);
                         relation.subject = row.number(2);
                         relation.object = row.number(3);
                         relation.title = row.text(4);
                         relation.since = row.day(5);
                         relation.until = row.day(6);
                         name(relation.subject);
                         name(relation.object);
                         relations_.add(row.number(0), count_of(graph_.relations));
                         graph_.relations.push_back(std::move(relation));
                     });
        read_evidence("relation", keys, relations_, graph_.relations);
    }

    template <typename Item>
    void read_evidence(const std::string& column, const Keys* keys, const Places& places,
                       std::vector<Item>& items) {
        const std::string select =
            "SELECT report." + column +
            ", report.article, evidence.start, evidence.end, evidence.text, trigger_start, "
            "trigger_end FROM report JOIN evidence ON evidence.report = report.key WHERE report." +
            column;
        const std::string order = " ORDER BY report.key, evidence.key";
        for_each_row(database_, keys, select + " IS NOT NULL" + order, select + " = ?" + order,
                     [&](const CheckedRow& row) {
                         const auto from = article(row.number(1));
                         items[item(places, row.number(0))].evidence.push_back(
                             dateline::read_evidence(row, 2, from));
                     });
    }

    void read_entities() {
        if (part_) {
            named_.insert(named_.end(), part_->entities.begin(), part_->entities.end());
            std::sort(named_.begin(), named_.end());
            named_.erase(std::unique(named_.begin(), named_.end()), named_.end());
        }
        const Keys* keys = part_ ? &named_ : nullptr;
        const std::string columns = "SELECT key, id, kind, name, first, last FROM entity";
        for_each_row(
            database_, keys, columns, columns + " WHERE key = ?", [&](const CheckedRow& row) {
                Entity entity;
                entity.id = row.text(1);
                entity.kind = row.word<Kind>(2);
                entity.name = row.text(3);
                entity.first = row.day(4);
                entity.last = row.day(5);
                if (entity.first.has_value() != entity.last.has_value()) {
                    throw_damaged(database_, "entity " + entity.id + " begins and does not end");
                }
                entities_.add(row.number(0), count_of(graph_.entities));
                graph_.entities.push_back(std::move(entity));
            });
        Keys order(graph_.entities.size());
        std::iota(order.begin(), order.end(), 0U);
        std::sort(order.begin(), order.end(),
                  [&](auto a, auto b) { return graph_.entities[a].id < graph_.entities[b].id; });
        entities_.move(reorder(graph_.entities, order));
        read_names(keys);
    }

    void read_names(const Keys* keys) {
        const std::string columns = "SELECT entity, name FROM entity_name";
        for_each_row(database_, keys, columns, columns + " WHERE entity = ?",
                     [&](const CheckedRow& row) {
                         auto& entity = graph_.entities[item(entities_, row.number(0))];
                         if (row.text(1) != entity.name) {
                             entity.aliases.push_back(row.text(1));
                         }
                     });
        for (auto& entity : graph_.entities) {
            std::sort(entity.aliases.begin(), entity.aliases.end());
        }
    }

    void read_identities() {
        if (omitted_.identities) {
            return;
        }
        const Keys* keys = part_ ? &named_ : nullptr;
        const std::string reasons = "SELECT entity, name, same_as, reason FROM identity";
        for_each_row(database_, keys, reasons, reasons + " WHERE entity = ?",
                     [&](const CheckedRow& row) {
                         graph_.identities.push_back({item(entities_, row.number(0)), row.text(1),
                                                      row.text(2), row.text(3)});
                     });
        std::sort(graph_.identities.begin(), graph_.identities.end());
    }

    void read_mentions() {
        if (omitted_.mentions || (part_ && !part_->mentions)) {
            return;
        }
        const std::string columns = "SELECT entity, article, mentions FROM appearance";
        for_each_row(database_, part_ ? &part_->entities : nullptr,
                     columns + " WHERE entity IS NOT NULL", columns + " WHERE entity = ?",
                     [&](const CheckedRow& row) {
                         auto& entity = graph_.entities[item(entities_, row.number(0))];
                         const auto from = article(row.number(1));
                         for (const auto& range : row.ranges(2)) {
                             entity.mentions.push_back({from, range});
                         }
                     });
    }

    /// Events and relations were read with the keys of their entities.
    void point_to_entities() {
        for (auto& event : graph_.events) {
            for (auto& participant : event.participants) {
                participant.entity = item(entities_, participant.entity);
            }
            std::sort(event.participants.begin(), event.participants.end());
            if (event.place) {
                event.place = item(entities_, *event.place);
            }
        }
        for (auto& relation : graph_.relations) {
            relation.subject = item(entities_, relation.subject);
            relation.object = item(entities_, relation.object);
        }
        const auto& relations = graph_.relations;
        Keys order(relations.size());
        std::iota(order.begin(), order.end(), 0U);
        std::sort(order.begin(), order.end(), [&](auto a, auto b) {
            const auto& x = relations[a];
            const auto& y = relations[b];
            return std::tie(x.type, x.subject, x.object, x.title) <
                   std::tie(y.type, y.subject, y.object, y.title);
        });
        relations_.move(reorder(graph_.relations, order));
    }

    /// Those between events that are both in the part.
    void read_conflicts() {
        const std::string columns = "SELECT event, other, reason FROM conflict";
        for_each_row(database_, part_ ? &part_->events : nullptr, columns,
                     columns + " WHERE event = ?1 OR other = ?1", [&](const CheckedRow& row) {
                         const auto a = events_.find(row.number(0));
                         const auto b = events_.find(row.number(1));
                         if (a && b) {
                             graph_.conflicts.push_back(
                                 {std::min(*a, *b), std::max(*a, *b), row.word<ConflictReason>(2)});
                         }
                     });
        auto& conflicts = graph_.conflicts;
        std::sort(conflicts.begin(), conflicts.end());
        conflicts.erase(std::unique(conflicts.begin(), conflicts.end()), conflicts.end());
    }

    const Database& database_;
    const PartKeys* part_;
    RowKeys* rows_;
    Omitted omitted_;
    KnowledgeGraph graph_;
    Keys named_; // entities, by key
    Places articles_;
    Places entities_;
    Places events_;
    Places relations_;
};

} // namespace

KnowledgeGraph read_graph_rows(const Database& database, const PartKeys* part, RowKeys* rows,
                               Omitted omitted) {
    return PartReader(database, part, rows, omitted).run();
}

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

} // namespace dateline
