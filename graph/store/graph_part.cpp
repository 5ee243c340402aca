#include "graph/store/graph_part.h"

#include "graph/sort_articles.h"
#include "graph/store/table_rows.h"
#include "graph/vocabulary.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace dateline {

namespace {

class PartReader {
public:
    PartReader(const Database& database, const PartKeys* part, RowKeys* rows)
        : database_(database), part_(part), rows_(rows) {}

    KnowledgeGraph run() {
        graph_.types = read_event_types(database_);
        if (!part_) {
            read_articles(nullptr);
        }
        read_events();
        read_relations();
        read_entities();
        read_mentions();
        point_to_entities();
        read_conflicts();
        sort_articles(graph_);
        require_evidence(database_, graph_);
        if (rows_) {
            *rows_ = {rows_by_place(entities_), rows_by_place(events_), rows_by_place(relations_)};
        }
        return std::move(graph_);
    }

private:
    static Keys rows_by_place(const Places& places) {
        Keys rows(places.size());
        for (const auto& [key, place] : places) {
            rows[place] = key;
        }
        return rows;
    }

    void read_articles(const Keys* keys) {
        for_each_row(database_, keys, std::string("SELECT ") + article_columns,
                     std::string("SELECT ") + article_columns + " WHERE key = ?",
                     [&](const CheckedRow& row) {
                         articles_.emplace(row.number(0), graph_.articles.size());
                         graph_.articles.push_back(read_article(row, 1));
                     });
    }

    std::uint32_t article(std::uint32_t key) {
        auto found = articles_.find(key);
        if (found == articles_.end() && part_) {
            const Keys keys{key};
            read_articles(&keys);
            found = articles_.find(key);
        }
        if (found == articles_.end()) {
            throw_damaged(database_, "a row points to no article");
        }
        return found->second;
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
                             named_.push_back(*event.place);
                         }
                         event.confidence = row.share(8);
                         event.sources = row.number(9);
                         events_.emplace(row.number(0), graph_.events.size());
                         graph_.events.push_back(std::move(event));
                     });
        sort_events();
        const std::string parties = "SELECT event, entity, role FROM participant";
        for_each_row(database_, keys, parties, parties + " WHERE event = ?",
                     [&](const CheckedRow& row) {
                         graph_.events[item(events_, row.number(0))].participants.push_back(
                             {row.number(1), row.word<Role>(2)});
                         named_.push_back(row.number(1));
                     });
        read_evidence("event", keys, events_, graph_.events);
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
        move_items(order, graph_.events, events_);
    }

    /// Puts `items` in the order of `order`, and what `places` says with them.
    template <typename Item>
    static void move_items(const Keys& order, std::vector<Item>& items, Places& places) {
        Keys place(order.size());
        std::vector<Item> moved;
        moved.reserve(items.size());
        for (std::uint32_t i = 0; i < order.size(); ++i) {
            place[order[i]] = i;
            moved.push_back(std::move(items[order[i]]));
        }
        items = std::move(moved);
        for (auto& [key, at] : places) {
            at = place[at];
        }
    }

    std::uint32_t item(const Places& places, std::uint32_t key) const {
        const auto found = places.find(key);
        if (found == places.end()) {
            throw_damaged(database_, "a row points to no other");
        }
        return found->second;
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
                         named_.push_back(relation.subject);
                         named_.push_back(relation.object);
                         relations_.emplace(row.number(0), graph_.relations.size());
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
                entities_.emplace(row.number(0), graph_.entities.size());
                graph_.entities.push_back(std::move(entity));
            });
        Keys order(graph_.entities.size());
        std::iota(order.begin(), order.end(), 0U);
        std::sort(order.begin(), order.end(),
                  [&](auto a, auto b) { return graph_.entities[a].id < graph_.entities[b].id; });
        move_items(order, graph_.entities, entities_);
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
        const std::string reasons = "SELECT entity, name, same_as, reason FROM identity";
        for_each_row(database_, keys, reasons, reasons + " WHERE entity = ?",
                     [&](const CheckedRow& row) {
                         graph_.identities.push_back({item(entities_, row.number(0)), row.text(1),
                                                      row.text(2), row.text(3)});
                     });
        std::sort(graph_.identities.begin(), graph_.identities.end());
        for (auto& entity : graph_.entities) {
            std::sort(entity.aliases.begin(), entity.aliases.end());
        }
    }

    void read_mentions() {
        if (part_ && !part_->mentions) {
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
        move_items(order, graph_.relations, relations_);
    }

    /// Those between events that are both in the part.
    void read_conflicts() {
        const std::string columns = "SELECT event, other, reason FROM conflict";
        for_each_row(database_, part_ ? &part_->events : nullptr, columns,
                     columns + " WHERE event = ?1 OR other = ?1", [&](const CheckedRow& row) {
                         const auto a = events_.find(row.number(0));
                         const auto b = events_.find(row.number(1));
                         if (a != events_.end() && b != events_.end()) {
                             graph_.conflicts.push_back({std::min(a->second, b->second),
                                                         std::max(a->second, b->second),
                                                         row.word<ConflictReason>(2)});
                         }
                     });
        auto& conflicts = graph_.conflicts;
        std::sort(conflicts.begin(), conflicts.end());
        conflicts.erase(std::unique(conflicts.begin(), conflicts.end()), conflicts.end());
    }

    const Database& database_;
    const PartKeys* part_;
    RowKeys* rows_;
    KnowledgeGraph graph_;
    Keys named_; // entities, by key
    Places articles_;
    Places entities_;
    Places events_;
    Places relations_;
};

} // namespace

KnowledgeGraph read_graph_rows(const Database& database, const PartKeys* part, RowKeys* rows) {
    return PartReader(database, part, rows).run();
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
