#include "extract/input_error.h"
#include "graph/merge/merge_facts.h"
#include "graph/query/fold_name.h"
#include "graph/store/graph_rows.h"
#include "graph/store/outline_part.h"
#include "graph/store/pointer_rows.h"
#include "graph/store/reading_rows.h"
#include "graph/store/row_prints.h"
#include "graph/vocabulary.h"

#include <algorithm>
#include <bit>
#include <future>
#include <map>
#include <span>
#include <stdexcept>

namespace dateline {

namespace {

using Keys = std::vector<std::uint32_t>;

/// Keys for the rows of `count` items: that which the first of its parts had, where no other item
/// has taken it; else a new one.
Keys choose_keys(std::size_t count, const Keys& item_of, const Keys& old_keys,
                 std::uint32_t last_key) {
    Keys keys(count);
    std::vector<bool> taken(last_key + std::size_t{1});
    for (std::size_t i = 0; i < item_of.size(); ++i) {
        const auto item = item_of[i];
        const auto old = old_keys[i];
        if (item != Facts::none && keys[item] == 0 && old != 0 && old <= last_key && !taken[old]) {
            keys[item] = old;
            taken[old] = true;
        }
    }
    for (auto& key : keys) {
        key = key == 0 ? ++last_key : key;
    }
    return keys;
}

std::uint64_t print_of(const std::optional<Date>& date) {
    return date ? Print().add(to_edtf(*date)).get() : 0;
}

/// Writes one new graph over the old one, row by row where they differ.
class GraphWriter {
public:
    GraphWriter(const Database& database, Readings readings)
        : database_(database), readings_(std::move(readings)), entities_(database, "entities"),
          events_(database, "events"), relations_(database, "relations") {}

    GraphCounts run(const std::vector<EventType>& types, const Corrections& corrections,
                    const std::function<void()>& meanwhile) {
        auto merging = std::async(std::launch::async, [&] {
            return merge_facts(std::move(readings_.facts), corrections);
        });
        meanwhile();
        merged_ = merging.get();
        auto& graph = merged_.graph;
        graph.types = types;
        keys_.entities = choose_keys(graph.entities.size(), merged_.entity_of,
                                     readings_.entity_keys, entities_.last_key());
        keys_.events = choose_keys(graph.events.size(), merged_.event_of, readings_.event_keys,
                                   events_.last_key());
        keys_.relations = choose_keys(graph.relations.size(), merged_.relation_of,
                                      readings_.relation_keys, relations_.last_key());
        write_types();
        write_entities();
        write_events();
        write_relations();
        write_conflicts();
        write_pointers(database_, readings_, merged_, keys_);
        const auto outline = pack_outline(make_outline(graph, keys_));
        Statement(database_, "INSERT OR REPLACE INTO packed VALUES ('outline', ?)")
            .add_bytes(outline)
            .run();
        return {readings_.articles.size(), graph.entities.size(), graph.events.size(),
                graph.relations.size()};
    }

private:
    void write_types() {
        database_.run("DELETE FROM event_type");
        Statement insert(database_, "INSERT INTO event_type VALUES (?,?,?,?,?,?,?)");
        for (const auto& type : merged_.graph.types) {
            insert.add(type.name).add(type.family).add(type.definition).add(type.cameo);
            insert.add(type.plover).add(type.ace).add(type.schema_org).run();
        }
    }

    /// Deletes rows of `tables` by their key.
    void remove(const Keys& keys, std::initializer_list<const char*> deletions) {
        for (const auto* deletion : deletions) {
            Statement statement(database_, deletion);
            for (const auto key : keys) {
                statement.add(std::int64_t{key}).run();
            }
        }
    }

    /// The keys in the order of rows, with their places.
    static std::vector<std::pair<std::uint32_t, std::uint32_t>> in_order(const Keys& keys) {
        std::vector<std::pair<std::uint32_t, std::uint32_t>> order;
        for (std::uint32_t i = 0; i < keys.size(); ++i) {
            order.emplace_back(keys[i], i);
        }
        std::sort(order.begin(), order.end());
        return order;
    }

    /// Writes the rows that differ by `write(key, place)`, behind deleting the old ones.
    template <typename PrintOf, typename Write>
    void replace(RowPrints& prints, const Keys& keys, std::initializer_list<const char*> deletions,
                 PrintOf print_of_item, Write write) {
        const auto order = in_order(keys);
        Keys old = {};
        std::vector<std::pair<std::uint32_t, std::uint32_t>> fresh;
        for (const auto& [key, place] : order) {
            const auto change = prints.set(key, print_of_item(place));
            if (change == RowPrints::Change::changed) {
                old.push_back(key);
            }
            if (change != RowPrints::Change::none) {
                fresh.emplace_back(key, place);
            }
        }
        const auto gone = prints.gone();
        old.insert(old.end(), gone.begin(), gone.end());
        remove(old, deletions);
        for (const auto& [key, place] : fresh) {
            write(key, place);
        }
        prints.save();
    }

    void write_entities() {
        const auto& graph = merged_.graph;
        std::vector<std::span<const Identity>> identities(graph.entities.size());
        for (std::size_t i = 0; i < graph.identities.size();) {
            auto end = i;
            while (end < graph.identities.size() &&
                   graph.identities[end].entity == graph.identities[i].entity) {
                ++end;
            }
            identities[graph.identities[i].entity] = {&graph.identities[i], end - i};
            i = end;
        }
        Statement insert(database_, "INSERT INTO entity VALUES (?,?,?,?,?,?)");
        Statement insert_name(database_, "INSERT INTO entity_name VALUES (?,?,?)");
        Statement insert_identity(database_, "INSERT INTO identity VALUES (?,?,?,?)");
        const auto print = [&](std::uint32_t place) {
            const auto& entity = graph.entities[place];
            Print whole;
            whole.add(entity.id)
                .add(entity.name)
                .add(to_iso(entity.first))
                .add(to_iso(entity.last));
            for (const auto& alias : entity.aliases) {
                whole.add(alias);
            }
            for (const auto& identity : identities[place]) {
                whole.add(identity.name).add(identity.same_as).add(identity.reason);
            }
            return whole.get();
        };
        const auto write = [&](std::uint32_t key, std::uint32_t place) {
            const auto& entity = graph.entities[place];
            insert.add(std::int64_t{key}).lend(entity.id).add(to_word(entity.kind));
            insert.lend(entity.name).add_or_null(to_iso(entity.first));
            insert.add_or_null(to_iso(entity.last)).run();
            const auto write_name = [&](const std::string& name) {
                insert_name.add(std::int64_t{key}).lend(name).add(fold_name(name)).run();
            };
            write_name(entity.name);
            std::for_each(entity.aliases.begin(), entity.aliases.end(), write_name);
            for (const auto& identity : identities[place]) {
                insert_identity.add(std::int64_t{key}).lend(identity.name);
                insert_identity.lend(identity.same_as).lend(identity.reason).run();
            }
        };
        replace(entities_, keys_.entities,
                {"DELETE FROM entity WHERE key = ?", "DELETE FROM entity_name WHERE entity = ?",
                 "DELETE FROM identity WHERE entity = ?"},
                print, write);
    }

    void write_events() {
        const auto& events = merged_.graph.events;
        Statement insert(database_, "INSERT INTO event VALUES (?,?,?,?,?,?,?,?,?,?,?,?)");
        Statement insert_participant(database_, "INSERT INTO participant VALUES (?,?,?)");
        const auto place_key = [&](const Event& event) {
            return event.place ? std::optional<std::int64_t>(keys_.entities[*event.place])
                               : std::nullopt;
        };
        const auto print = [&](std::uint32_t place) {
            const auto& event = events[place];
            const auto& date = event.date;
            Print whole;
            whole.add(event.id).add(event.type);
            whole.add(date ? print_of(date->date) + static_cast<std::uint64_t>(date->basis) : 0);
            whole.add(event.day_without_year ? to_edtf(*event.day_without_year) : "");
            whole.add(static_cast<std::uint64_t>(event.status));
            whole.add(std::bit_cast<std::uint64_t>(event.confidence)).add(event.sources);
            whole.add(static_cast<std::uint64_t>(place_key(event).value_or(0)));
            for (const auto& [entity, role] : event.participants) {
                whole.add(std::uint64_t{keys_.entities[entity]} << 8 |
                          static_cast<std::uint64_t>(role));
            }
            return whole.get();
        };
        const auto write = [&](std::uint32_t key, std::uint32_t place) {
            const auto& event = events[place];
            const auto& date = event.date;
            insert.add(std::int64_t{key}).lend(event.id).lend(event.type);
            insert.add_or_null(date ? to_edtf(date->date) : "");
            insert.add_or_null(date ? to_iso(date->date.first) : "");
            insert.add_or_null(date ? to_iso(date->date.last) : "");
            insert.add_or_null(date ? to_word(date->basis) : "");
            insert.add_or_null(event.day_without_year ? to_edtf(*event.day_without_year) : "");
            insert.add(to_word(event.status)).add(place_key(event));
            insert.add(event.confidence).add(std::int64_t{event.sources}).run();
            for (const auto& [entity, role] : event.participants) {
                insert_participant.add(std::int64_t{key});
                insert_participant.add(std::int64_t{keys_.entities[entity]});
                insert_participant.add(to_word(role)).run();
            }
        };
        replace(events_, keys_.events,
                {"DELETE FROM event WHERE key = ?", "DELETE FROM participant WHERE event = ?"},
                print, write);
    }

    void write_relations() {
        const auto& relations = merged_.graph.relations;
        Statement insert(database_, "INSERT INTO relation VALUES (?,?,?,?,?,?,?)");
        const auto print = [&](std::uint32_t place) {
            const auto& relation = relations[place];
            return Print()
                .add(static_cast<std::uint64_t>(relation.type))
                .add(keys_.entities[relation.subject])
                .add(keys_.entities[relation.object])
                .add(relation.title)
                .add(to_iso(relation.since))
                .add(to_iso(relation.until))
                .get();
        };
        const auto write = [&](std::uint32_t key, std::uint32_t place) {
            const auto& relation = relations[place];
            insert.add(std::int64_t{key}).add(to_word(relation.type));
            insert.add(std::int64_t{keys_.entities[relation.subject]});
            insert.add(std::int64_t{keys_.entities[relation.object]});
            insert.lend(relation.title).add_or_null(to_iso(relation.since));
            insert.add_or_null(to_iso(relation.until)).run();
        };
        replace(relations_, keys_.relations, {"DELETE FROM relation WHERE key = ?"}, print, write);
    }

    void write_conflicts() {
        database_.run("DELETE FROM conflict");
        Statement insert(database_, "INSERT OR IGNORE INTO conflict VALUES (?,?,?)");
        for (const auto& [event, other, reason] : merged_.graph.conflicts) {
            insert.add(std::int64_t{keys_.events[event]}).add(std::int64_t{keys_.events[other]});
            insert.add(to_word(reason)).run();
        }
    }

    const Database& database_;
    Readings readings_;
    Merged merged_;
    RowKeys keys_;
    RowPrints entities_;
    RowPrints events_;
    RowPrints relations_;
};

} // namespace

GraphCounts merge_rows(const Database& database, const std::vector<EventType>& types,
                       const Corrections& corrections, const std::function<void()>& meanwhile) {
    return GraphWriter(database, read_readings(database)).run(types, corrections, meanwhile);
}

} // namespace dateline
