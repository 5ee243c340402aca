#pragma once

#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace dateline {

/// What speaks for and against something, in words that a model weighs. Empty ones say nothing.
using Features = std::vector<std::string>;

/// A log-linear model (maximum entropy; Berger, Della Pietra and Della Pietra 1996) with features
/// named by text, so that one can read why it chose.
class LogLinear {
public:
    /// Reads a table, which must outlive it: a row of "classes" and their names, then for each
    /// feature its name and its weight for each class, in thousandths. Without rows "none" is the
    /// only class.
    explicit LogLinear(std::string_view table);

    /// The classes, in the order of all that follows.
    const std::vector<std::string_view>& classes() const { return classes_; }

    /// The sums of the weights of `features`, for each class.
    std::vector<double> scores(const Features& features) const;

    /// How probable each class is (softmax of the scores).
    std::vector<double> probabilities(const Features& features) const;

    /// How probable any class is but the first, which stands for none or no.
    double probability(const Features& features) const {
        return 1 - probabilities(features).front();
    }

private:
    std::vector<std::string_view> classes_;
    std::unordered_map<std::string_view, std::size_t> rows_; // feature → place in `weights_`
    std::vector<int> weights_;                               // [feature][class]
};

/// The place of the likeliest class but the first; for two classes or more.
std::size_t likeliest_but_first(const std::vector<double>& probabilities);

/// A count that a model is to take as one of a few: itself below the first of `steps`, which
/// ascend, else the highest step that it reaches, as "3+".
std::string count_step(std::size_t count, std::initializer_list<std::size_t> steps);

/// "name 3": a number that a model is to take as one of a few steps. Of a probability its log odds,
/// from -6 to 6.
std::string odds_step(std::string_view name, double probability);

} // namespace dateline
