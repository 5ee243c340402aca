#include "graph/merge/group_events.h"

#include "graph/merge/anchors.h"
#include "graph/merge/find_conflict.h"
#include "graph/merge/joined.h"
#include "graph/merge/report_rows.h"

#include <algorithm>
#include <map>
#include <set>

namespace dateline {

namespace {

using Block = std::span<const Blocked>;

/// A group without a day of its own, and one with a day that it may be; `distance` is how many days
/// lie between that day and the publication of what has none.
struct Fitting {
    std::uint32_t without = 0;
    std::int32_t distance = 0;
    std::uint32_t with = 0;

    auto operator<=>(const Fitting&) const = default;
};

/// Whether so many reports share a party and a type that what each tells may well be another thing.
bool is_dense(Block block) {
    constexpr std::size_t few = 10;
    constexpr std::int64_t days_each = 5;
    const auto first = std::find_if(block.begin(), block.end(), [](const Blocked& entry) {
        return entry.day != ReportRow::never;
    });
    const auto dated = block.end() - first;
    return block.size() > few &&
           (dated == 0 || days_each * dated > block.back().day - first->day + days_each);
}

class EventGrouper {
public:
    EventGrouper(const Facts& facts, ReportRows rows, const Corrections& corrections)
        : facts_(facts), rows_(std::move(rows)), corrections_(corrections),
          joined_(rows_.rows.size()), blocks_(make_blocks(rows_)) {}

    Grouping run() {
        part_by_hand();
        join_by_hand();
        for_each_block([&](Block block) { join_same_dates(block); });
        for_each_block([&](Block block) { join_undated(block); });
        join_to_days();
        number_events();
        for_each_block([&](Block block) { find_conflicts(block); });
        auto& conflicts = grouping_.conflicts;
        std::sort(conflicts.begin(), conflicts.end());
        conflicts.erase(std::unique(conflicts.begin(), conflicts.end()), conflicts.end());
        return std::move(grouping_);
    }

private:
    const ReportRow& row(std::uint32_t report) const { return rows_.rows[report]; }

    template <typename Visit> void for_each_block(Visit visit) {
        for (std::size_t begin = 0; begin < blocks_.size();) {
            auto end = begin + 1;
            while (end < blocks_.size() && blocks_[end].block == blocks_[begin].block) {
                ++end;
            }
            if (end - begin > 1) {
                visit(Block(blocks_.data() + begin, end - begin));
            }
            begin = end;
        }
    }

    template <typename Visit> void for_each_event_correction(CorrectionAction action, Visit visit) {
        for (const auto& correction : corrections_) {
            if (correction.action == action && !correction.subject.event.empty()) {
                visit(correction);
            }
        }
    }

    void part_by_hand() {
        for_each_event_correction(CorrectionAction::keep, [&](const Correction& correction) {
            const auto a = find_report(facts_, correction.subject);
            const auto b = find_report(facts_, correction.object);
            if (a && b && *a != *b) {
                joined_.part(*a, *b);
            }
        });
        for_each_event_correction(CorrectionAction::split, [&](const Correction& correction) {
            if (const auto report = find_report(facts_, correction.object)) {
                alone_.insert(*report);
            }
        });
    }

    void join_by_hand() {
        for_each_event_correction(CorrectionAction::merge, [&](const Correction& correction) {
            const auto a = find_report(facts_, correction.subject);
            const auto b = find_report(facts_, correction.object);
            if (a && b) {
                joined_.join(*a, *b);
            }
        });
    }

    /// Whether two reports with the same date may be one: what took place at some time in a month
    /// must be told in the same words, and so must what has one party in common, if that does much.
    bool same_happening(std::uint32_t a, std::uint32_t b, bool dense) const {
        const auto& x = row(a);
        const auto& y = row(b);
        const auto parties = compare_parties(rows_, a, b);
        if (x.denied != y.denied || x.last != y.last || parties == Parties::others) {
            return false;
        }
        constexpr std::int32_t some_days = 14;
        const bool vague = x.last - x.first > some_days;
        const bool rare = !dense && x.source != y.source; // an article tells apart what it tells
        return x.trigger == y.trigger || (!vague && (parties == Parties::same || rare));
    }

    /// Of many reports of one day, each is compared with one of each group.
    void join_same_dates(Block block) {
        const bool dense = is_dense(block);
        std::vector<std::uint32_t> groups;
        auto day = ReportRow::never;
        for (const auto& [hash, first, report] : block) {
            if (first == ReportRow::never || alone_.contains(report)) {
                continue;
            }
            if (first != day) {
                groups.clear();
                day = first;
            }
            bool found = false;
            constexpr std::size_t most = 64;
            for (std::size_t i = 0; i < std::min(most, groups.size()); ++i) {
                const bool together = joined_.together(groups[i], report);
                if (together || same_happening(groups[i], report, dense)) {
                    joined_.join(groups[i], report);
                    found = true;
                }
            }
            if (!found) {
                groups.push_back(report);
            }
        }
    }

    /// Undated reports of different articles, in the same words, at the same time; and copies.
    void join_undated(Block block) {
        std::vector<std::tuple<std::uint32_t, std::int32_t, std::uint32_t>> undated;
        for (const auto& [hash, first, report] : block) {
            if (first == ReportRow::never && row(report).published != ReportRow::never &&
                !alone_.contains(report)) {
                undated.emplace_back(row(report).trigger, row(report).published, report);
            }
        }
        std::sort(undated.begin(), undated.end());
        constexpr std::int32_t at_once = 3;
        for (std::size_t i = 1; i < undated.size(); ++i) {
            const auto& [words, day, report] = undated[i];
            const auto& [words_before, day_before, before] = undated[i - 1];
            const bool alone = row(report).size == 1 || row(before).size == 1;
            const bool copies = row(report).copy == row(before).copy;
            if (words == words_before && day - day_before <= at_once && (!alone || copies) &&
                row(report).source != row(before).source &&
                row(report).denied == row(before).denied && same_parties(rows_, report, before)) {
                joined_.join(report, before);
            }
        }
    }

    /// Joins reports without a day of their own to the group with one that they can belong to.
    void join_to_days() {
        has_day_.assign(rows_.rows.size(), false);
        for (std::uint32_t i = 0; i < rows_.rows.size(); ++i) {
            has_day_[joined_.find(i)] = has_day_[joined_.find(i)] || row(i).firm();
        }
        std::vector<Fitting> fitting;
        for_each_block([&](Block block) { find_fitting(block, fitting); });
        std::sort(fitting.begin(), fitting.end());
        for (std::size_t i = 0; i < fitting.size();) {
            i = join_nearest(fitting, i);
        }
    }

    /// Joins the group without a day that `fitting` has at `begin` with the one that is nearest in
    /// time, if no other is about as near; returns where the next begins.
    std::size_t join_nearest(const std::vector<Fitting>& fitting, std::size_t begin) {
        const auto& nearest = fitting[begin];
        constexpr std::int32_t about = 3;
        bool clear = true;
        auto i = begin;
        for (; i < fitting.size() && fitting[i].without == nearest.without; ++i) {
            clear = clear && (fitting[i].with == nearest.with ||
                              fitting[i].distance >= nearest.distance + about);
        }
        if (clear) {
            joined_.join(nearest.without, nearest.with);
        }
        return i;
    }

    void find_fitting(Block block, std::vector<Fitting>& fitting) {
        for (const auto& [hash, first, report] : block) {
            const auto window = window_of(row(report));
            if (!window || has_day_[joined_.find(report)] || alone_.contains(report)) {
                continue;
            }
            const auto published = row(report).published;
            auto other = std::lower_bound(
                block.begin(), block.end(), window->first,
                [](const Blocked& entry, std::int32_t day) { return entry.day < day; });
            std::size_t found = 0;
            constexpr std::size_t most = 64;
            for (; other != block.end() && other->day <= window->last && found < most; ++other) {
                if (row(other->report).firm() && !alone_.contains(other->report) &&
                    row(other->report).denied == row(report).denied &&
                    same_parties(rows_, report, other->report)) {
                    const auto distance =
                        published == ReportRow::never ? 0 : std::abs(published - other->day);
                    fitting.push_back(
                        {joined_.find(report), distance, joined_.find(other->report)});
                    ++found;
                }
            }
        }
    }

    void number_events() {
        std::vector<std::uint32_t> number(rows_.rows.size(), Facts::none);
        for (std::uint32_t i = 0; i < rows_.rows.size(); ++i) {
            if (row(i).size == 0) {
                grouping_.event_of.push_back(Facts::none);
                continue;
            }
            auto& of_root = number[joined_.find(i)];
            if (of_root == Facts::none) {
                of_root = grouping_.count++;
            }
            grouping_.event_of.push_back(of_root);
        }
    }

    void find_conflicts(Block block) {
        constexpr std::size_t most = 16; // neighbours in time that each is compared with
        for (std::size_t i = 0; i < block.size(); ++i) {
            const auto end = std::min(block.size(), i + most);
            for (auto k = i + 1; k < end; ++k) {
                if (const auto reason = find_conflict(rows_, block[i].report, block[k].report)) {
                    const auto a = grouping_.event_of[block[i].report];
                    const auto b = grouping_.event_of[block[k].report];
                    if (a != b) {
                        grouping_.conflicts.push_back({std::min(a, b), std::max(a, b), *reason});
                    }
                }
            }
        }
    }

    const Facts& facts_;
    ReportRows rows_;
    const Corrections& corrections_;
    Joined joined_;
    std::vector<Blocked> blocks_;
    std::set<std::uint32_t> alone_; // by hand
    std::vector<bool> has_day_;     // by group
    Grouping grouping_;
};

} // namespace

Grouping group_events(const Facts& facts, const std::vector<std::uint32_t>& entity_of,
                      const std::vector<std::uint32_t>& copy_of, const Corrections& corrections) {
    return EventGrouper(facts, make_rows(facts, entity_of, copy_of), corrections).run();
}

} // namespace dateline
