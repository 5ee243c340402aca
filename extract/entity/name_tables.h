#pragma once

#include <string_view>
#include <unordered_map>
#include <unordered_set>

namespace dateline {

/// What is known of names without reading: the tables in names/, read once.
struct NameTables {
    template <typename Value> using Map = std::unordered_map<std::string_view, Value>;
    using Set = std::unordered_set<std::string_view>;

    Map<std::string_view> places;             // each with its usual name: U.S. → United States
    Map<std::string_view> organizations;      // likewise: EU → European Union
    Map<std::string_view> demonyms;           // Chinese → China
    Set governments;                          // Beijing, White House: act for a state
    Map<std::string_view> organization_words; // Ministry → head, Inc. → suffix
    Set policy_words;                         // Plan, Treaty
    Map<std::string_view> titles;             // general manager → office, mr → honorific
    Set given_names;
    Set family_first; // family names that stand before the given name
    Set common_words; // in lower case: begin sentences, are no names
    Set no_names;     // CEO, GDP
};

const NameTables& name_tables();

} // namespace dateline
