#include "extract/entity/name_tables.h"

#include "embedded/common_words_tsv.h"
#include "embedded/demonyms_tsv.h"
#include "embedded/family_first_tsv.h"
#include "embedded/given_names_tsv.h"
#include "embedded/governments_tsv.h"
#include "embedded/no_names_tsv.h"
#include "embedded/organization_words_tsv.h"
#include "embedded/organizations_tsv.h"
#include "embedded/places_tsv.h"
#include "embedded/policy_words_tsv.h"
#include "embedded/titles_tsv.h"
#include "extract/table.h"

namespace dateline {

namespace {

/// Column 1 → column 2, or → itself where there is no second.
NameTables::Map<std::string_view> read_map(std::string_view tsv) {
    NameTables::Map<std::string_view> map;
    for (const auto& row : read_table(tsv)) {
        map.emplace(row[0], row.size() > 1 && !row[1].empty() ? row[1] : row[0]);
    }
    return map;
}

NameTables::Set read_set(std::string_view tsv) {
    NameTables::Set set;
    for (const auto& row : read_table(tsv)) {
        set.insert(row[0]);
    }
    return set;
}

} // namespace

const NameTables& name_tables() {
    static const NameTables tables{
        .places = read_map(embedded::places_tsv()),
        .organizations = read_map(embedded::organizations_tsv()),
        .demonyms = read_map(embedded::demonyms_tsv()),
        .governments = read_set(embedded::governments_tsv()),
        .organization_words = read_map(embedded::organization_words_tsv()),
        .policy_words = read_set(embedded::policy_words_tsv()),
        .titles = read_map(embedded::titles_tsv()),
        .given_names = read_set(embedded::given_names_tsv()),
        .family_first = read_set(embedded::family_first_tsv()),
        .common_words = read_set(embedded::common_words_tsv()),
        .no_names = read_set(embedded::no_names_tsv()),
    };
    return tables;
}

} // namespace dateline
