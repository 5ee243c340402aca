#pragma once

#include "extract/input_error.h"
#include "graph/store/anchor_rows.h"
#include "tests/graph/store/store_values.h"

#include <exception>
#include <functional>
#include <string>
#include <vector>

namespace dateline::test {

/// A graph of three articles that say the same.
inline void write_graph(const std::string& path) {
    std::vector<Extraction> all;
    for (const auto* name : {"a", "b", "c"}) {
        auto met = event("meet", "2025-02-28", both());
        met.place = 2;
        all.push_back(
            extraction(article(name, "2025-03-03"),
                       {organization("Acme", {"Acme Co"}), person("Ann Bee"), place("Bonn")},
                       {met, event("agree", "2024-01", both()), event("agree", "", both())},
                       {relation(RelationType::owns, 1, 0)}));
    }
    add_to(path, all);
}

/// Does all that is done with a file; what is thrown that does not tell of a damaged file.
inline std::string not_told(const std::string& path) {
    std::string problems;
    const auto attempt = [&](const std::string& what, const std::function<void()>& act) {
        try {
            act();
        } catch (const InputError&) {
        } catch (const std::exception& error) {
            problems += what + ": " + error.what() + "; ";
        }
    };
    attempt("read", [&] { read_graph(path); });
    attempt("known by", [&] { read_graph(path, day("2025-03-03")); });
    attempt("outline", [&] { Store(path).outline(); });
    attempt("search", [&] {
        const Store store(path);
        const PartKeys part{store.find_entities("acme"), store.events_that_say("it was"), {}, true};
        store.graph(&part);
        anchor_of_entity(store.database(), "org:acme");
        for (const auto& event : rows_of(path, "SELECT id FROM event")) {
            anchor_in_article(store.database(), {event, {}, "", ""}, "news/a.txt");
        }
    });
    attempt("add", [&] { add_to(path, {third()}); });
    attempt("merge", [&] { add_to(path, {}); });
    attempt("remove", [&] { remove_from(path, extraction(article("a"), {})); });
    attempt("read again", [&] { read_graph(path); });
    return problems;
}

} // namespace dateline::test
