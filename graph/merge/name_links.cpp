#include "graph/merge/name_links.h"

#include "graph/merge/name_shapes.h"
#include "graph/merge/spelling.h"

#include <algorithm>
#include <map>
#include <string>
#include <tuple>
#include <unordered_map>

namespace dateline {

namespace {

/// What names are looked up by: hashes are sorted sooner than texts, and two names that have one by
/// chance share no company.
std::uint64_t hash(const std::string& text) {
    return std::hash<std::string>()(text);
}

using UnitsByName = std::unordered_map<std::uint64_t, std::vector<std::uint32_t>>;

class LinkFinder {
public:
    LinkFinder(bool persons, const Units& units, Contexts& contexts)
        : persons_(persons), units_(units), contexts_(contexts) {}

    std::vector<NameLink> run() {
        link_aliases();
        link_blocks(SameBecause::folded, letters, [](const Unit&, const Unit&) { return true; });
        link_blocks(SameBecause::spelling, sorted_letters, [](const Unit& a, const Unit& b) {
            return similarity(letters(a), letters(b)) >= 0.9;
        });
        link_blocks(SameBecause::word_order, sorted_words,
                    [](const Unit&, const Unit&) { return true; });
        link_blocks(SameBecause::spelling, skeletons,
                    [](const Unit& a, const Unit& b) { return alike(a.words, b.words); });
        if (persons_) {
            link_initials();
            for (const auto key : {last_word, first_two_words}) {
                link_blocks(SameBecause::middle_name, key, [](const Unit& a, const Unit& b) {
                    return a.words[0].size() > 1 && b.words[0].size() > 1 &&
                           same_but_for_middle(a.words, b.words);
                });
            }
        } else {
            link_acronyms();
            link_qualified();
            link_short_forms();
        }
        std::sort(links_.begin(), links_.end(), [](const NameLink& x, const NameLink& y) {
            return std::tuple(x.reason, y.weight, x.a, x.b) <
                   std::tuple(y.reason, x.weight, y.a, y.b);
        });
        return std::move(links_);
    }

private:
    const Unit& unit(std::uint32_t i) const { return units_.all[i]; }

    bool concerns(std::uint32_t i) const {
        return (unit(i).kind == Kind::person) == persons_ && !unit(i).words.empty();
    }

    void add(SameBecause reason, float weight, std::uint32_t a, std::uint32_t b) {
        constexpr float resolution = 16;
        links_.push_back({reason, static_cast<std::uint32_t>(resolution * weight), std::min(a, b),
                          std::max(a, b)});
    }

    /// Links two that are named with the same others.
    void link_by_context(SameBecause reason, std::uint32_t a, std::uint32_t b) {
        const auto in_common = contexts_.in_common(a, b);
        if (in_common >= Contexts::enough) {
            add(reason, in_common, a, b);
        }
    }

    /// Links units of one kind that have the same key and fit.
    template <typename Key, typename Fits>
    void link_blocks(SameBecause reason, Key key_of, Fits fits) {
        std::vector<std::pair<std::uint64_t, std::uint32_t>> keys;
        for (std::uint32_t i = 0; i < units_.all.size(); ++i) {
            // Names of places are too much alike: many are named after another.
            if (concerns(i) && unit(i).words.size() > 1 && unit(i).kind != Kind::place &&
                !unit(i).appearances.empty()) {
                keys.emplace_back(hash(key_of(unit(i))), i);
            }
        }
        std::sort(keys.begin(), keys.end());
        for (std::size_t x = 0; x < keys.size(); ++x) {
            // A block of more is of a name too common to tell anything.
            constexpr std::size_t most = 16;
            const auto end = std::min(keys.size(), x + most);
            for (auto y = x + 1; y < end && keys[y].first == keys[x].first; ++y) {
                const auto a = keys[x].second;
                const auto b = keys[y].second;
                const bool generic = unit(a).generic || unit(b).generic;
                if (unit(a).kind == unit(b).kind && unit(a).words != unit(b).words && !generic &&
                    fits(unit(a), unit(b))) {
                    reason == SameBecause::folded ? add(reason, 0, a, b)
                                                  : link_by_context(reason, a, b);
                }
            }
        }
    }

    /// "J. R. Smith" is the one of that surname whose first name begins so.
    void link_initials() {
        UnitsByName by_ends;
        const auto ends = [&](std::uint32_t i) {
            return unit(i).words.back() + " " + unit(i).words.front().front();
        };
        const auto is_person = [&](std::uint32_t i) {
            return concerns(i) && unit(i).words.size() > 1 && !unit(i).appearances.empty();
        };
        for (std::uint32_t i = 0; i < units_.all.size(); ++i) {
            if (is_person(i) && unit(i).words.front().size() > 1) {
                by_ends[hash(ends(i))].push_back(i);
            }
        }
        for (std::uint32_t i = 0; i < units_.all.size(); ++i) {
            if (!is_person(i) || unit(i).words.front().size() > 1) {
                continue;
            }
            std::vector<std::uint32_t> fitting;
            for (const auto full : by_ends[hash(ends(i))]) {
                if (same_but_for_middle(unit(i).words, unit(full).words)) {
                    fitting.push_back(full);
                }
            }
            link_to_nearest(SameBecause::middle_name, i, fitting);
        }
    }

    /// "Institute of Water Research" is the Kenyan one, or the Taiwanese, whichever it has more in
    /// common with; "Ports Act" is that of 2010.
    void link_qualified() {
        UnitsByName by_rest;
        for (std::uint32_t i = 0; i < units_.all.size(); ++i) {
            if (concerns(i) && !unit(i).generic && !unit(i).appearances.empty()) {
                const auto rest = without_qualifier(unit(i));
                if (!rest.empty()) {
                    by_rest[hash(in_one(rest))].push_back(i);
                }
            }
        }
        for (std::uint32_t i = 0; i < units_.all.size(); ++i) {
            const auto found = concerns(i) && !unit(i).generic && !unit(i).appearances.empty()
                                   ? by_rest.find(hash(in_one(unit(i).words)))
                                   : by_rest.end();
            if (found != by_rest.end() && unit(found->second.front()).kind == unit(i).kind) {
                link_to_nearest(SameBecause::short_form, i, found->second);
            }
        }
    }

    void link_acronyms() {
        std::map<std::pair<Kind, std::string>, std::vector<std::uint32_t>> by_initials;
        for (std::uint32_t i = 0; i < units_.all.size(); ++i) {
            if (concerns(i) && unit(i).kind != Kind::place && unit(i).words.size() > 1) {
                by_initials[{unit(i).kind, initials(unit(i).words)}].push_back(i);
            }
        }
        for (std::uint32_t i = 0; i < units_.all.size(); ++i) {
            const bool one_word = concerns(i) && unit(i).words.size() == 1;
            const auto found = one_word ? by_initials.find({unit(i).kind, unit(i).words.front()})
                                        : by_initials.end();
            if (found == by_initials.end()) {
                continue;
            }
            link_to_nearest(SameBecause::acronym, i, found->second);
        }
    }

    /// "Verta" is the one Verta Metallurgical, of all that begin so, that it has most in common
    /// with.
    void link_short_forms() {
        UnitsByName by_beginning;
        for (std::uint32_t i = 0; i < units_.all.size(); ++i) {
            if (!is_company(i)) {
                continue;
            }
            Words beginning;
            for (std::size_t k = 0; k + 1 < unit(i).words.size(); ++k) {
                beginning.push_back(unit(i).words[k]);
                by_beginning[hash(in_one(beginning))].push_back(i);
            }
        }
        for (std::uint32_t i = 0; i < units_.all.size(); ++i) {
            const auto found =
                is_company(i) ? by_beginning.find(hash(in_one(unit(i).words))) : by_beginning.end();
            if (found != by_beginning.end()) {
                link_to_nearest(SameBecause::short_form, i, found->second);
            }
        }
    }

    bool is_company(std::uint32_t i) const {
        return concerns(i) && unit(i).kind == Kind::organization && !unit(i).generic &&
               !unit(i).appearances.empty();
    }

    /// Links a name to the one of those it may be short for that it has most in common with, if
    /// that is clearly more than with any other.
    void link_to_nearest(SameBecause reason, std::uint32_t part,
                         const std::vector<std::uint32_t>& wholes) {
        constexpr std::size_t most = 64;
        float best = 0;
        float second = 0;
        auto whole = Facts::none;
        for (std::size_t k = 0; k < std::min(most, wholes.size()); ++k) {
            const auto in_common = contexts_.in_common(part, wholes[k]);
            second = std::max(second, std::min(in_common, best));
            if (in_common > best) {
                best = in_common;
                whole = wholes[k];
            }
        }
        constexpr float clearly = 1.5;
        if (best >= Contexts::enough && best >= clearly * second) {
            add(reason, best, part, whole);
        }
    }

    /// How often a pair of names is used for one, out of what.
    void link_aliases() {
        std::map<std::uint32_t, std::map<std::uint32_t, std::uint32_t>> uses; // alias → unit
        for (const auto& [full, alias, appearance] : units_.aliases) {
            if (concerns(full) && concerns(alias)) {
                ++uses[alias][full];
            }
        }
        for (const auto& [alias, fulls] : uses) {
            link_alias(alias, fulls);
        }
    }

    void link_alias(std::uint32_t alias, const std::map<std::uint32_t, std::uint32_t>& fulls) {
        if (unit(alias).generic) {
            return;
        }
        std::uint32_t all = 0;
        for (const auto& [full, count] : fulls) {
            all += count;
        }
        for (const auto& [full, count] : fulls) {
            if (is_told(full, alias, count) && !unit(full).generic &&
                (is_clear(count, all) || !is_ambiguous(alias, fulls))) {
                add(SameBecause::told, static_cast<float>(count), full, alias);
            }
        }
    }

    /// Whether `count` articles that use both names for one are enough of all that use either. A
    /// slip of one article must not make one of two that a hundred keep apart.
    bool is_told(std::uint32_t full, std::uint32_t alias, std::uint32_t count) const {
        const auto rarer = std::min(unit(full).appearances.size(), unit(alias).appearances.size());
        const bool alike_words = is_part(unit(alias).words, unit(full).words) ||
                                 is_part(unit(full).words, unit(alias).words);
        const double least = alike_words ? 0.02 : 0.2;
        return count >= least * static_cast<double>(rarer);
    }

    /// Whether the alias means this name, and hardly another.
    static bool is_clear(std::uint32_t count, std::uint32_t all) { return 10 * count >= 6 * all; }

    /// Whether several names that the alias is used for are such as it may be short for.
    bool is_ambiguous(std::uint32_t alias,
                      const std::map<std::uint32_t, std::uint32_t>& fulls) const {
        return std::count_if(fulls.begin(), fulls.end(), [&](const auto& full) {
                   return is_part(unit(alias).words, unit(full.first).words);
               }) > 1;
    }

    bool persons_;
    const Units& units_;
    Contexts& contexts_;
    std::vector<NameLink> links_;
};

} // namespace

std::vector<std::pair<std::uint32_t, std::uint32_t>> find_different(const Units& units) {
    // What the names have in common → what tells them apart, and the unit.
    std::map<std::string, std::vector<std::pair<std::string, std::uint32_t>>> by_rest;
    for (std::uint32_t i = 0; i < units.all.size(); ++i) {
        const auto& unit = units.all[i];
        const auto& words = unit.words;
        const auto rest = without_qualifier(unit);
        if (unit.kind == Kind::person && words.size() > 2) {
            by_rest[words.front() + " " + words.back()].emplace_back(words[1].substr(0, 1), i);
        } else if (!rest.empty() && !unit.generic) {
            by_rest[in_one(rest)].emplace_back(in_one(words), i);
        }
    }
    std::vector<std::pair<std::uint32_t, std::uint32_t>> different;
    for (const auto& [rest, all] : by_rest) {
        constexpr std::size_t most = 16;
        for (std::size_t a = 0; a < all.size(); ++a) {
            for (auto b = a + 1; b < std::min(all.size(), a + most); ++b) {
                if (all[a].first != all[b].first) {
                    different.emplace_back(all[a].second, all[b].second);
                }
            }
        }
    }
    return different;
}

std::vector<NameLink> find_name_links(bool persons, const Units& units, Contexts& contexts) {
    return LinkFinder(persons, units, contexts).run();
}

} // namespace dateline
