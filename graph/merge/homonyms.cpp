#include "graph/merge/homonyms.h"

#include "graph/merge/name_key.h"

#include <algorithm>
#include <map>

namespace dateline {

namespace {

constexpr std::chrono::days half_a_year{183};

/// Appearances of one name that belong together.
struct Bearer {
    std::vector<std::uint32_t> appearances;
    std::map<std::uint32_t, float> company;     // weights, by group
    unsigned legal_homes = 0;                   // see legal_homes
    std::optional<std::chrono::sys_days> first; // of publication
    std::optional<std::chrono::sys_days> last;
};

/// Whether the two are named with the same others often enough to be one.
bool same_company(const Bearer& a, const Bearer& b) {
    const auto& smaller = a.company.size() <= b.company.size() ? a.company : b.company;
    const auto& larger = a.company.size() <= b.company.size() ? b.company : a.company;
    float all = 0;
    float common = 0;
    for (const auto& [group, weight] : smaller) {
        all += weight;
        common += weight >= Contexts::enough && larger.contains(group) ? weight : 0;
    }
    constexpr float share = 0.08F;
    return common > 0 && common >= share * all;
}

/// Whether there may be two of the name: what one article says of a name that many know is rather a
/// slip.
bool is_plausible(const Bearer& a, const Bearer& b) {
    constexpr std::size_t many = 4;
    const auto fewer = std::min(a.appearances.size(), b.appearances.size());
    const auto more = std::max(a.appearances.size(), b.appearances.size());
    return many * fewer >= more;
}

bool contradict(const Bearer& a, const Bearer& b) {
    const bool two_countries =
        a.legal_homes != 0 && b.legal_homes != 0 && (a.legal_homes & b.legal_homes) == 0;
    const bool dated = a.first && b.first;
    const bool at_one_time =
        !dated || (*a.first - half_a_year <= *b.last && *b.first - half_a_year <= *a.last);
    return (two_countries || at_one_time) && is_plausible(a, b) && !same_company(a, b);
}

void extend(Bearer& bearer, const std::optional<std::chrono::sys_days>& first,
            const std::optional<std::chrono::sys_days>& last) {
    if (first) {
        bearer.first = bearer.first ? std::min(*bearer.first, *first) : *first;
        bearer.last = bearer.last ? std::max(*bearer.last, *last) : *last;
    }
}

void absorb(Bearer& bearer, const Bearer& other) {
    bearer.appearances.insert(bearer.appearances.end(), other.appearances.begin(),
                              other.appearances.end());
    bearer.company.insert(other.company.begin(), other.company.end());
    bearer.legal_homes |= other.legal_homes;
    extend(bearer, other.first, other.last);
}

float in_common(const std::vector<Company>& company, const Bearer& bearer) {
    float sum = 0;
    for (const auto& [group, weight] : company) {
        sum += bearer.company.contains(group) ? weight : 0;
    }
    return sum;
}

class HomonymSplitter {
public:
    HomonymSplitter(const Facts& facts, const std::vector<Tie>& ties,
                    const std::vector<KeptApart>& kept_apart, Units& units, Joined& joined)
        : facts_(facts), ties_(ties), kept_apart_(kept_apart), units_(units), joined_(joined),
          contexts_(facts, units, joined) {}

    void split(std::uint32_t unit) {
        auto bearers = find_tied(unit);
        if (bearers.size() < 2) {
            return;
        }
        add_untied(unit, bearers);
        std::stable_sort(bearers.begin(), bearers.end(), [](const Bearer& a, const Bearer& b) {
            return a.appearances.size() > b.appearances.size();
        });
        std::vector<Bearer> kept;
        for (auto& bearer : bearers) {
            const auto same = std::find_if(kept.begin(), kept.end(), [&](const Bearer& other) {
                return !contradict(bearer, other) && !are_kept_apart(bearer, other);
            });
            if (same == kept.end()) {
                kept.push_back(std::move(bearer));
            } else {
                absorb(*same, bearer);
            }
        }
        part(unit, kept);
    }

private:
    bool are_kept_apart(const Bearer& x, const Bearer& y) const {
        const auto has = [](const Bearer& bearer, std::uint32_t appearance) {
            return std::find(bearer.appearances.begin(), bearer.appearances.end(), appearance) !=
                   bearer.appearances.end();
        };
        return std::any_of(kept_apart_.begin(), kept_apart_.end(), [&](const KeptApart& pair) {
            return (has(x, pair.a) && has(y, pair.b)) || (has(x, pair.b) && has(y, pair.a));
        });
    }

    /// What ties an appearance: groups, and the countries that the legal form of a company in its
    /// names speaks for.
    std::vector<std::uint32_t> ties_of_appearance(std::uint32_t appearance) {
        std::vector<std::uint32_t> ties;
        const auto [begin, end] = ties_of(ties_, appearance);
        for (const auto* tie = begin; tie != end; ++tie) {
            ties.push_back(joined_.find(units_.of_appearance[tie->object]));
        }
        constexpr std::uint32_t no_group = 0x80000000U;
        if (const auto homes = legal_homes_of(appearance)) {
            ties.push_back(no_group | homes);
        }
        constexpr std::uint32_t by_hand = 0x40000000U;
        for (const auto& [a, b] : kept_apart_) {
            if (a == appearance || b == appearance) {
                ties.push_back(by_hand | appearance);
            }
        }
        return ties;
    }

    unsigned legal_homes_of(std::uint32_t appearance) const {
        unsigned homes = 0;
        const auto& which = facts_.appearances[appearance];
        for (auto name = which.names; name < facts_.names_end(appearance); ++name) {
            homes |= which.kind == Kind::organization
                         ? legal_homes(facts_.texts[facts_.names[name]])
                         : 0;
        }
        return homes;
    }

    /// The bearers that ties tell apart.
    std::vector<Bearer> find_tied(std::uint32_t unit) {
        const auto& appearances = units_.all[unit].appearances;
        Joined together(appearances.size());
        std::map<std::uint32_t, std::uint32_t> first_with;
        tied_.assign(appearances.size(), false);
        for (std::uint32_t i = 0; i < appearances.size(); ++i) {
            for (const auto tie : ties_of_appearance(appearances[i])) {
                together.join(first_with.try_emplace(tie, i).first->second, i);
                tied_[i] = true;
            }
        }
        if (first_with.size() < 2) {
            return {};
        }
        std::map<std::uint32_t, std::uint32_t> place; // by root
        std::vector<Bearer> bearers;
        for (std::uint32_t i = 0; i < appearances.size(); ++i) {
            if (tied_[i]) {
                const auto [found, is_new] =
                    place.try_emplace(together.find(i), static_cast<std::uint32_t>(bearers.size()));
                if (is_new) {
                    bearers.emplace_back();
                }
                add(bearers[found->second], appearances[i], contexts_.beside(appearances[i]));
            }
        }
        return bearers;
    }

    void add_untied(std::uint32_t unit, std::vector<Bearer>& bearers) {
        const auto& appearances = units_.all[unit].appearances;
        const auto tied = bearers; // what is added does not sway what comes later
        for (std::uint32_t i = 0; i < appearances.size(); ++i) {
            if (tied_[i]) {
                continue;
            }
            const auto company = contexts_.beside(appearances[i]);
            const auto closeness = [&](const Bearer& bearer) {
                return std::pair(in_common(company, bearer), bearer.appearances.size());
            };
            const auto best =
                std::max_element(tied.begin(), tied.end(), [&](const Bearer& a, const Bearer& b) {
                    return closeness(a) < closeness(b);
                });
            add(bearers[static_cast<std::size_t>(best - tied.begin())], appearances[i], company);
        }
    }

    void add(Bearer& bearer, std::uint32_t appearance, const std::vector<Company>& company) {
        bearer.appearances.push_back(appearance);
        bearer.legal_homes |= legal_homes_of(appearance);
        for (const auto& [group, weight] : company) {
            bearer.company.emplace(group, weight);
        }
        if (const auto& published =
                facts_.sources[facts_.appearances[appearance].source].published) {
            extend(bearer, published->first, published->last);
        }
    }

    void part(std::uint32_t unit, const std::vector<Bearer>& bearers) {
        std::vector<std::uint32_t> parts{unit};
        for (std::size_t i = 1; i < bearers.size(); ++i) {
            const auto part = split_unit(facts_, units_, unit, bearers[i].appearances);
            joined_.add();
            for (const auto other : parts) {
                joined_.part(part, other);
            }
            parts.push_back(part);
        }
    }

    const Facts& facts_;
    const std::vector<Tie>& ties_;
    const std::vector<KeptApart>& kept_apart_;
    Units& units_;
    Joined& joined_;
    Contexts contexts_;
    std::vector<bool> tied_; // of the appearances of the unit at hand
};

} // namespace

void split_homonyms(const Facts& facts, const std::vector<Tie>& ties, Kind kind,
                    const std::vector<KeptApart>& kept_apart, Units& units, Joined& joined) {
    HomonymSplitter splitter(facts, ties, kept_apart, units, joined);
    const auto count = static_cast<std::uint32_t>(units.all.size());
    for (std::uint32_t unit = 0; unit < count; ++unit) {
        const bool named = !units.all[unit].words.empty() && !units.all[unit].generic;
        if (units.all[unit].kind == kind && named && units.all[unit].appearances.size() > 1) {
            splitter.split(unit);
        }
    }
}

} // namespace dateline
