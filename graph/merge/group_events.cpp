#include "extract/derived.h"
#include "graph/merge/steps.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string_view>
#include <tuple>

#include <boost/pending/disjoint_sets.hpp>

namespace dateline {

namespace {

using Groups = std::vector<std::uint32_t>;

/// Which reports are known to tell of one happening, as a forest (Boost.Graph's disjoint sets): no
/// list of the links themselves, of which many copies of one report would make far too many.
class Joined {
public:
    explicit Joined(std::size_t count)
        : ranks_(count), parents_(count), sets_(&ranks_[0], &parents_[0]) {
        for (std::uint32_t i = 0; i < count; ++i) {
            sets_.make_set(i);
        }
    }

    bool together(std::uint32_t a, std::uint32_t b) {
        return sets_.find_set(a) == sets_.find_set(b);
    }
    void join(std::uint32_t a, std::uint32_t b) { sets_.union_set(a, b); }

    Groups groups() {
        Groups groups(parents_.size());
        for (std::uint32_t i = 0; i < groups.size(); ++i) {
            groups[i] = sets_.find_set(i);
        }
        return groups;
    }

private:
    std::vector<std::uint32_t> ranks_;
    std::vector<std::uint32_t> parents_;
    boost::disjoint_sets<std::uint32_t*, std::uint32_t*> sets_;
};

/// Two parties in common are enough; one alone, which may do the like twice a day, must be said to
/// do it in the same words.
bool same_parties(const Event& a, const Event& b) {
    const auto common = shared_entities(a, b);
    const auto larger = std::max(a.participants.size(), b.participants.size());
    const bool alone = common == 1 && larger == 1 &&
                       trigger_words(a.evidence.front()) == trigger_words(b.evidence.front());
    return 2 * common >= larger && (common >= 2 || alone);
}

/// What two reports must have in common besides: a participant, a type, a status.
using Block = std::tuple<std::uint32_t, std::string_view, Status>;

Block block_of(const Event& event, const Participant& participant) {
    return {participant.entity, event.type, event.status};
}

/// The days on which the happening that `event` reports can have taken place; none if nothing
/// tells.
std::optional<Date> window_of(const Event& event, const Article& article) {
    if (event.date) {
        return event.date->date;
    }
    if (event.day_without_year || !article.published || !is_day(*article.published)) {
        return std::nullopt;
    }
    constexpr std::chrono::days memory_of_news{10};
    const std::chrono::sys_days published{article.published->first};
    return Date{published - memory_of_news, published};
}

/// Joins the reports of one date.
void join_same_dates(const std::vector<Event>& events, Joined& joined) {
    std::map<std::pair<Block, Date>, Groups> seen;
    for (std::uint32_t i = 0; i < events.size(); ++i) {
        for (const auto& participant : events[i].participants) {
            if (!events[i].date) {
                continue;
            }
            auto& others = seen[{block_of(events[i], participant), events[i].date->date}];
            for (const auto other : others) {
                if (!joined.together(other, i) && same_parties(events[other], events[i])) {
                    joined.join(other, i);
                }
            }
            others.push_back(i);
        }
    }
}

/// For each group of one date, the groups of finer dates that may be the same happening.
std::map<std::uint32_t, std::set<std::uint32_t>> find_finer(const std::vector<Event>& events,
                                                            const std::vector<Article>& articles,
                                                            const Groups& groups) {
    std::map<Block, std::vector<std::pair<Day, std::uint32_t>>> dated; // by first day
    for (std::uint32_t i = 0; i < events.size(); ++i) {
        for (const auto& participant : events[i].participants) {
            if (events[i].date) {
                dated[block_of(events[i], participant)].emplace_back(events[i].date->date.first, i);
            }
        }
    }
    for (auto& [block, days] : dated) {
        std::sort(days.begin(), days.end());
    }
    std::map<std::uint32_t, std::set<std::uint32_t>> finer;
    for (std::uint32_t i = 0; i < events.size(); ++i) {
        const auto window = window_of(events[i], articles[events[i].evidence.front().article]);
        if (!window || is_day(*window)) {
            continue;
        }
        for (const auto& participant : events[i].participants) {
            const auto& days = dated[block_of(events[i], participant)];
            auto fine = std::lower_bound(days.begin(), days.end(), std::pair{window->first, 0U});
            for (; fine != days.end() && fine->first <= window->last; ++fine) {
                const auto& other = events[fine->second];
                const bool inside = within(other.date->date, *window) &&
                                    !(events[i].date && other.date->date == *window);
                if (inside && same_parties(events[i], other)) {
                    finer[groups[i]].insert(groups[fine->second]);
                }
            }
        }
    }
    return finer;
}

} // namespace

std::vector<std::uint32_t> group_events(const std::vector<Event>& events,
                                        const std::vector<Article>& articles) {
    if (events.empty()) {
        return {};
    }
    Joined joined(events.size());
    join_same_dates(events, joined);
    for (const auto& [coarse, candidates] : find_finer(events, articles, joined.groups())) {
        // Where more than one would fit, none can be told to be the one.
        if (candidates.size() == 1) {
            joined.join(coarse, *candidates.begin());
        }
    }
    return joined.groups();
}

} // namespace dateline
