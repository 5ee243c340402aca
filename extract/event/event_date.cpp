#include "extract/event/event_date.h"

#include <algorithm>
#include <cmath>

namespace dateline {

namespace {

template <typename A, typename B> bool same_date(const A& a, const B& b) {
    return a.day_without_year == b.day_without_year && a.date.has_value() == b.date.has_value() &&
           (!a.date || a.date->date == b.date->date);
}

/// Adds the probability of `date` to that of the same date in `dates`, or adds the date.
template <typename Date>
void add(std::vector<LikelyDate>& dates, const Date& date, double probability) {
    const auto same = std::ranges::find_if(
        dates, [&](const LikelyDate& known) { return same_date(known, date); });
    if (same != dates.end()) {
        same->probability += probability;
    } else {
        dates.push_back({date.date, date.day_without_year, probability});
    }
}

} // namespace

std::vector<LikelyDate> judge_dates(const DateCandidates& of_article, const Trigger& trigger,
                                    std::string_view type, const LogLinear& model) {
    const auto candidates = of_article.find(trigger, type);
    std::vector<double> odds;
    double all = 0;
    for (const auto& candidate : candidates) {
        odds.push_back(std::exp(model.scores(candidate.features).front()));
        all += odds.back();
    }
    std::vector<LikelyDate> dates; // of the same date the nearest candidate, which comes first
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        add(dates, candidates[i], odds[i] / all);
    }
    return dates;
}

LikelyDate choose_date(const std::vector<LikelyDate>& dates) {
    std::vector<LikelyDate> together;
    for (const auto& date : dates) {
        add(together, date, date.probability);
    }
    return *std::ranges::max_element(together, {}, &LikelyDate::probability);
}

} // namespace dateline
