#include "extract/log_linear.h"

#include "extract/table.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <iterator>

namespace dateline {

LogLinear::LogLinear(std::string_view table) {
    for (const auto& row : read_table(table)) {
        if (classes_.empty()) {
            classes_.assign(row.begin() + 1, row.end());
            continue;
        }
        rows_.emplace(row[0], weights_.size());
        for (std::size_t i = 1; i <= classes_.size() && i < row.size(); ++i) {
            int weight = 0;
            std::from_chars(row[i].data(), row[i].data() + row[i].size(), weight);
            weights_.push_back(weight);
        }
    }
    if (classes_.empty()) {
        classes_.emplace_back("none");
    }
}

std::vector<double> LogLinear::scores(const Features& features) const {
    // Whole numbers, so that the order of the features does not matter.
    std::vector<int> sums(classes_.size());
    for (const auto& feature : features) {
        const auto row = rows_.find(feature);
        for (std::size_t i = 0; row != rows_.end() && i < sums.size(); ++i) {
            sums[i] += weights_[row->second + i];
        }
    }
    constexpr double thousandth = 0.001;
    std::vector<double> scores(sums.size());
    std::transform(sums.begin(), sums.end(), scores.begin(),
                   [](int sum) { return sum * thousandth; });
    return scores;
}

std::vector<double> LogLinear::probabilities(const Features& features) const {
    auto odds = scores(features);
    const double highest = *std::max_element(odds.begin(), odds.end());
    double all = 0;
    for (auto& score : odds) {
        score = std::exp(score - highest);
        all += score;
    }
    for (auto& share : odds) {
        share /= all;
    }
    return odds;
}

std::size_t likeliest_but_first(const std::vector<double>& probabilities) {
    const auto likeliest = std::max_element(probabilities.begin() + 1, probabilities.end());
    return static_cast<std::size_t>(likeliest - probabilities.begin());
}

std::string count_step(std::size_t count, std::initializer_list<std::size_t> steps) {
    auto reached = steps.begin();
    while (reached != steps.end() && *reached <= count) {
        ++reached;
    }
    return reached == steps.begin() ? std::to_string(count)
                                    : std::to_string(*std::prev(reached)) + '+';
}

std::string odds_step(std::string_view name, double probability) {
    constexpr double least = 1e-4;
    constexpr double most = 6;
    const double p = std::clamp(probability, least, 1 - least);
    const double step = std::clamp(std::round(std::log(p / (1 - p))), -most, most);
    return std::string(name) + ' ' + std::to_string(static_cast<int>(step));
}

} // namespace dateline
