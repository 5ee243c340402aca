#include "graph/merge/units.h"

#include "embedded/generic_words_tsv.h"
#include "extract/nations.h"
#include "extract/table.h"
#include "graph/merge/name_key.h"

#include <algorithm>
#include <map>
#include <set>

namespace dateline {

namespace {

const std::set<std::string_view>& generic_words() {
    static const auto words = [] {
        std::set<std::string_view> set;
        for (const auto& row : read_table(embedded::generic_words_tsv())) {
            set.insert(row[0]);
        }
        return set;
    }();
    return words;
}

/// A name as units have it: the words that count, and the nation that its first words name.
struct ReadName {
    std::vector<std::string> words;
    std::string key;
    std::string_view nation;
    bool generic = false;
    std::uint32_t unit = Facts::none; // once found, if the article does not matter
};

bool is_generic(const std::vector<std::string>& words) {
    return !words.empty() && std::all_of(words.begin(), words.end(), [](const auto& word) {
        return generic_words().contains(word);
    });
}

using Words = std::vector<std::string>;

/// Takes the nation off the name if `nation` names one, and `rest` is that of a body that many
/// have.
bool take_nation(ReadName& name, const Words& nation, const Words& rest) {
    const auto found = nation_of(join_words(nation));
    if (found.empty() || !is_generic(rest)) {
        return false;
    }
    name.nation = found;
    name.words = rest;
    return true;
}

/// "Chinese Ministry of Trade", "Ministry of Trade of China": the Ministry of Trade.
void read_nation(ReadName& name) {
    const auto words = name.words;
    for (auto size = static_cast<std::ptrdiff_t>(std::min<std::size_t>(2, words.size())); size > 0;
         --size) {
        const auto behind_first = words.begin() + size;
        const auto last = words.end() - size;
        if (take_nation(name, {words.begin(), behind_first}, {behind_first, words.end()}) ||
            take_nation(name, {last, words.end()}, {words.begin(), last})) {
            return;
        }
    }
}

/// "Trade Ministry" is "Ministry of Trade".
void sort_generic(Words& words) {
    std::erase_if(words, [](const auto& word) {
        return word == "of" || word == "the" || word == "for" || word == "and";
    });
    std::sort(words.begin(), words.end());
}

ReadName read_name(Kind kind, std::string_view text) {
    ReadName name;
    name.words = key_words(kind, text);
    if (kind == Kind::organization) {
        read_nation(name);
        name.generic = is_generic(name.words);
        if (name.generic) {
            sort_generic(name.words);
        }
    }
    name.key = join_words(name.words);
    return name;
}

class UnitFinder {
public:
    explicit UnitFinder(const Facts& facts) : facts_(facts), ties_(find_ties(facts)) {}

    Units run() {
        const auto count = static_cast<std::uint32_t>(facts_.appearances.size());
        for (std::uint32_t i = 0; i < count; ++i) {
            const auto& appearance = facts_.appearances[i];
            const auto unit = unit_of(i, facts_.names[appearance.names]);
            units_.of_appearance.push_back(unit);
            units_.all[unit].appearances.push_back(i);
        }
        for (std::uint32_t i = 0; i < count; ++i) {
            const auto end = facts_.names_end(i);
            for (auto name = facts_.appearances[i].names + 1; name < end; ++name) {
                add_alias(i, facts_.names[name]);
            }
        }
        std::sort(units_.aliases.begin(), units_.aliases.end());
        return std::move(units_);
    }

private:
    ReadName& read(Kind kind, std::uint32_t text) {
        const auto key = std::uint64_t{text} << 2 | static_cast<std::uint64_t>(kind);
        const auto found = names_.find(key);
        return found != names_.end()
                   ? found->second
                   : names_.emplace(key, read_name(kind, facts_.texts[text])).first->second;
    }

    /// The nation that the claims or, for want of these, most mentions of its article place a body
    /// in.
    std::string nation_by_context(std::uint32_t appearance) const {
        const auto [begin, end] = ties_of(ties_, appearance);
        for (const auto* tie = begin; tie != end; ++tie) {
            const auto nation = nation_of(join_words(folded_words(facts_.name(tie->object))));
            if (!nation.empty()) {
                return std::string(nation);
            }
        }
        const auto source = facts_.appearances[appearance].source;
        std::map<std::string_view, std::uint32_t> mentions;
        for (auto i = facts_.sources[source].appearances; i < facts_.appearances_end(source); ++i) {
            const auto nation = facts_.appearances[i].kind == Kind::place
                                    ? nation_of(join_words(folded_words(facts_.name(i))))
                                    : std::string_view();
            if (!nation.empty()) {
                mentions[nation] += facts_.appearances[i].mentions;
            }
        }
        const auto most =
            std::max_element(mentions.begin(), mentions.end(),
                             [](const auto& a, const auto& b) { return a.second < b.second; });
        return most == mentions.end() ? std::string() : std::string(most->first);
    }

    std::uint32_t unit_of(std::uint32_t appearance, std::uint32_t text) {
        const auto kind = facts_.appearances[appearance].kind;
        auto& name = read(kind, text);
        if (name.unit != Facts::none) {
            return name.unit;
        }
        if (name.key.empty()) {
            return add_unit(kind, text, name);
        }
        std::string key = name.key;
        key += static_cast<char>('0' + static_cast<int>(kind));
        if (name.generic) {
            key += name.nation.empty() ? nation_by_context(appearance) : std::string(name.nation);
        }
        const auto [found, is_new] = by_key_.try_emplace(std::move(key), 0U);
        if (is_new) {
            found->second = add_unit(kind, text, name);
        }
        name.unit = name.generic ? Facts::none : found->second;
        return found->second;
    }

    std::uint32_t add_unit(Kind kind, std::uint32_t text, const ReadName& name) {
        units_.all.push_back({kind, text, name.words, {}, name.generic});
        return static_cast<std::uint32_t>(units_.all.size() - 1);
    }

    void add_alias(std::uint32_t appearance, std::uint32_t text) {
        const auto& name = read(facts_.appearances[appearance].kind, text);
        if (name.key.empty()) {
            return;
        }
        const auto alias = unit_of(appearance, text);
        const auto unit = units_.of_appearance[appearance];
        if (alias != unit) {
            units_.aliases.push_back({unit, alias, appearance});
        }
    }

    const Facts& facts_;
    std::vector<Tie> ties_;
    Units units_;
    std::unordered_map<std::uint64_t, ReadName> names_;
    std::unordered_map<std::string, std::uint32_t> by_key_;
};

} // namespace

Units find_units(const Facts& facts) {
    return UnitFinder(facts).run();
}

std::uint32_t split_unit(const Facts& facts, Units& units, std::uint32_t unit,
                         const std::vector<std::uint32_t>& appearances) {
    const auto added = static_cast<std::uint32_t>(units.all.size());
    auto copy = units.all[unit];
    copy.appearances = appearances;
    units.all.push_back(std::move(copy));
    for (const auto appearance : appearances) {
        units.of_appearance[appearance] = added;
    }
    std::erase_if(units.all[unit].appearances,
                  [&](auto i) { return units.of_appearance[i] == added; });
    for (auto* part : {&units.all[unit], &units.all[added]}) {
        if (!part->appearances.empty()) {
            part->name = facts.names[facts.appearances[part->appearances.front()].names];
        }
    }
    return added;
}

std::vector<Tie> find_ties(const Facts& facts) {
    std::vector<Tie> ties;
    for (const auto& claim : facts.claims) {
        const bool person = facts.appearances[claim.subject].kind == Kind::person;
        const bool position = claim.type == RelationType::position;
        if (claim.type != RelationType::owns && person == position) {
            ties.push_back({claim.subject, claim.object});
        }
    }
    std::sort(ties.begin(), ties.end());
    return ties;
}

std::pair<const Tie*, const Tie*> ties_of(const std::vector<Tie>& ties, std::uint32_t subject) {
    const auto begin = std::lower_bound(ties.begin(), ties.end(), Tie{subject, 0});
    const auto end = std::lower_bound(begin, ties.end(), Tie{subject + 1, 0});
    return {ties.data() + (begin - ties.begin()), ties.data() + (end - ties.begin())};
}

} // namespace dateline
