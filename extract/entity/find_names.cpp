#include "extract/entity/find_names.h"

#include "extract/entity/match_title.h"
#include "extract/entity/name_candidates.h"
#include "extract/vocabulary.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>

namespace dateline {

namespace {

/// A candidate with the probabilities of the classes: first that it is no name.
struct Judged {
    const NameCandidate* candidate = nullptr;
    std::vector<double> probabilities;

    double name() const { return 1 - probabilities.front(); }
};

/// Gives each candidate the mean of its own probabilities and those of its form in the article.
void agree_by_form(const Document& document, std::vector<Judged>& judged) {
    std::unordered_map<std::string_view, std::vector<Judged*>> forms;
    for (auto& one : judged) {
        forms[document.words(one.candidate->tokens)].push_back(&one);
    }
    for (auto& [text, places] : forms) {
        std::vector<double> mean(places.front()->probabilities.size());
        for (const auto* place : places) {
            for (std::size_t i = 0; i < mean.size(); ++i) {
                mean[i] += place->probabilities[i] / static_cast<double>(places.size());
            }
        }
        for (auto* place : places) {
            for (std::size_t i = 0; i < mean.size(); ++i) {
                place->probabilities[i] = (place->probabilities[i] + mean[i]) / 2;
            }
        }
    }
}

} // namespace

std::vector<Name> find_names(const Document& document, const LogLinear& model) {
    const auto candidates = find_name_candidates(document, recognize_names(document));
    std::vector<Judged> judged;
    for (const auto& candidate : candidates) {
        judged.push_back({&candidate, model.probabilities(candidate.features)});
    }
    agree_by_form(document, judged);
    std::stable_sort(judged.begin(), judged.end(),
                     [](const Judged& a, const Judged& b) { return a.name() > b.name(); });
    std::vector<Name> names;
    std::vector<bool> taken(document.tokens.size());
    for (const auto& one : judged) {
        constexpr double likely = 0.5;
        const auto [first, last] = one.candidate->tokens;
        const auto begin = taken.begin() + first;
        const auto end = taken.begin() + last;
        if (one.name() < likely || std::find(begin, end, true) != end) {
            continue;
        }
        std::fill(begin, end, true);
        const auto kind =
            *parse_word<Kind>(model.classes()[likeliest_but_first(one.probabilities)]);
        names.push_back({one.candidate->tokens, one.candidate->sentence, kind,
                         kind == Kind::person ? title_before(document, one.candidate->tokens.first)
                                              : TokenRange{},
                         0});
    }
    std::sort(names.begin(), names.end(),
              [](const Name& a, const Name& b) { return a.tokens.first < b.tokens.first; });
    return names;
}

} // namespace dateline
