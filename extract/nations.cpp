#include "extract/nations.h"

#include "embedded/demonyms_tsv.h"
#include "embedded/places_tsv.h"
#include "extract/ascii_case.h"
#include "extract/table.h"

#include <algorithm>
#include <map>
#include <string>

namespace dateline {

namespace {

std::string fold(std::string_view name) {
    auto folded = lower_ascii(name);
    std::erase(folded, '.');
    return folded;
}

std::map<std::string, std::string, std::less<>> read_nations() {
    std::map<std::string, std::string, std::less<>> nations;
    for (const auto& row : read_table(embedded::demonyms_tsv())) {
        nations.emplace(fold(row[0]), fold(row[1]));
        nations.emplace(fold(row[1]), fold(row[1]));
    }
    for (const auto& row : read_table(embedded::places_tsv())) {
        const auto place = row.size() > 1 ? nations.find(fold(row[1])) : nations.end();
        if (place != nations.end()) {
            nations.emplace(fold(row[0]), std::string(place->second));
        }
    }
    return nations;
}

} // namespace

std::string_view nation_of(std::string_view folded) {
    static const auto nations = read_nations();
    const auto found = nations.find(folded);
    return found == nations.end() ? std::string_view() : found->second;
}

} // namespace dateline
