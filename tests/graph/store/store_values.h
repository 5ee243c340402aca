#pragma once

#include "graph/merge/merge.h"
#include "graph/store/store.h"
#include "tests/graph/build_values.h"

#include <fstream>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

namespace dateline::test {

// Three articles of which two tell of the same, and what becomes of them in a file.

inline std::vector<Participant> both() {
    return {{0, Role::agent}, {1, Role::partner}};
}

inline Extraction first() {
    auto of = article("first", "2025-03-03");
    of.url = "https://example.org/1";
    of.source = "The \"Daily\"; DROP TABLE article; --";
    auto met = event("meet", "2025-02-28", both(), "Baogang met Meng 🙂.");
    met.date->basis = Basis::resolved;
    met.place = 2;
    met.confidence = 0.93;
    auto held = relation(RelationType::position, 1, 0, "Chairman");
    held.since = day("2025-02-28");
    held.until = day("2025-03-03");
    return extraction(of,
                      {organization("Baogang Group", {"Baogang", "包钢集团"}),
                       person("Meng Fanying"), place("Baotou"), policy("Plan 2025")},
                      {met, event("agree", "2025-02/2025-03", {{0, Role::subject}})}, {held});
}

inline Extraction second() {
    auto yearless = event("meet", "", both());
    yearless.day_without_year = std::chrono::September / 5;
    yearless.status = Status::denied;
    yearless.evidence[0].trigger.reset();
    return extraction(article("second", "2025-03-10"),
                      {person("Meng Fanying"), organization("Baogang")},
                      {yearless, event("meet", "2025-02-28", both(), "They met.")},
                      {relation(RelationType::position, 0, 1, "Chairman")});
}

inline Extraction third() {
    return extraction(article("third"), {organization("Acme"), person("Ann Bee")},
                      {event("agree", "2024", both())});
}

/// An article of its own for each number, with the same two who meet on one day of January 2024.
inline Extraction numbered(unsigned number) {
    auto of = article("numbered " + std::to_string(number), "2025-01-01");
    const auto iso = "2024-01-" + std::to_string(10 + number % 20);
    return extraction(of, {organization("Acme"), person("Ann Bee")},
                      {event("meet", iso, both(), "Report " + std::to_string(number) + ".")});
}

inline KnowledgeGraph merged_without_texts(std::vector<Extraction> extractions,
                                           const Corrections& corrections = {}) {
    auto graph = merge(std::move(extractions), event_types(), corrections);
    for (auto& article : graph.articles) {
        article.text.clear(); // a graph that is read is without
    }
    return graph;
}

/// Adds articles to the graph in the file `path`, as one change.
inline void add_to(const std::string& path, const std::vector<Extraction>& extractions) {
    StoreUpdate store(path);
    for (const auto& extraction : extractions) {
        store.add(extraction);
    }
    store.commit(event_types());
}

inline void remove_from(const std::string& path, const Extraction& extraction) {
    StoreUpdate store(path);
    store.remove(extraction.article.id);
    store.commit();
}

inline std::string bytes_of(const std::string& path) {
    std::ostringstream bytes;
    bytes << std::ifstream(path, std::ios::binary).rdbuf();
    return bytes.str();
}

/// Runs statements on the file as any program could.
inline void run_sql(const std::string& path, const std::string& sql) {
    Database(path, Database::Mode::create).run(sql.c_str());
}

/// The rows of a query, values parted by | as the sqlite3 program prints them.
inline std::vector<std::string> rows_of(const std::string& path, const char* sql, int columns = 1) {
    const Database database(path, Database::Mode::read);
    Statement rows(database, sql);
    std::vector<std::string> all;
    while (rows.next()) {
        std::string row;
        for (int i = 0; i < columns; ++i) {
            row += (i > 0 ? "|" : "") + rows.text(i);
        }
        all.push_back(row);
    }
    return all;
}

} // namespace dateline::test
