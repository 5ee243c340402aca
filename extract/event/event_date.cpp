#include "extract/event/event_date.h"

#include "embedded/event_dates_tsv.h"
#include "extract/table.h"

#include <charconv>
#include <cmath>
#include <unordered_map>

namespace dateline {

namespace {

/// Weights of features in thousandths.
using Weights = std::unordered_map<std::string_view, int>;

const Weights& weights() {
    static const Weights table = [] {
        Weights read;
        for (const auto& row : read_table(embedded::event_dates_tsv())) {
            int weight = 0;
            std::from_chars(row[1].data(), row[1].data() + row[1].size(), weight);
            read.emplace(row[0], weight);
        }
        return read;
    }();
    return table;
}

/// How likely `candidate` is, beside the others.
double odds_of(const DateCandidate& candidate) {
    int sum = 0;
    for (const auto& feature : candidate.features) {
        const auto weight = weights().find(feature);
        sum += weight == weights().end() ? 0 : weight->second;
    }
    constexpr double thousandth = 0.001;
    return std::exp(sum * thousandth);
}

bool same_date(const DateCandidate& a, const DateCandidate& b) {
    return a.day_without_year == b.day_without_year && a.date.has_value() == b.date.has_value() &&
           (!a.date || a.date->date == b.date->date);
}

} // namespace

DateCandidate find_event_date(const DateCandidates& of_article, const Trigger& trigger,
                              std::string_view type) {
    auto candidates = of_article.find(trigger, type);
    std::vector<double> odds;
    for (const auto& candidate : candidates) {
        odds.push_back(odds_of(candidate));
    }
    std::size_t best = 0;
    double most = 0;
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        double together = 0;
        for (std::size_t j = 0; j < candidates.size(); ++j) {
            together += same_date(candidates[i], candidates[j]) ? odds[j] : 0;
        }
        if (together > most) { // the first of one date, which is the nearest
            most = together;
            best = i;
        }
    }
    return std::move(candidates[best]);
}

} // namespace dateline
