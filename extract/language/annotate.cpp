#include "extract/language/annotate.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>

namespace dateline {

namespace {

/// The names of a sentence that `tag` of its readings marks: "B-place" begins one, "E-place" ends
/// it, "S-place" is one by itself.
std::vector<NameMention> marked_names(const Model::NameTags& names,
                                      std::span<const WordReading> readings, TokenRange sentence,
                                      std::uint16_t WordReading::*tag) {
    std::vector<NameMention> marked;
    auto begin = sentence.first;
    for (auto token = sentence.first; token < sentence.last; ++token) {
        const auto text = names.tags[readings[token].*tag];
        begin = text[0] == 'B' || text[0] == 'S' ? token : begin;
        if (text[0] == 'E' || text[0] == 'S') {
            marked.push_back({{begin, token + 1}, text.substr(2)});
        }
    }
    return marked;
}

bool overlap(TokenRange a, TokenRange b) {
    return a.first < b.last && b.first < a.last;
}

/// Persons, organizations and places of a sentence, and the policies beside them.
void add_names(const Model& model, std::span<const WordReading> readings, TokenRange sentence,
               std::vector<NameMention>& names) {
    const auto first = names.size();
    for (const auto& name : marked_names(model.names, readings, sentence, &WordReading::name)) {
        if (name.kind != "other") {
            names.push_back(name);
        }
    }
    const auto last = names.size();
    for (const auto& policy :
         marked_names(model.articles, readings, sentence, &WordReading::article_name)) {
        const bool taken =
            std::any_of(names.begin() + static_cast<std::ptrdiff_t>(first),
                        names.begin() + static_cast<std::ptrdiff_t>(last),
                        [&](const auto& name) { return overlap(name.tokens, policy.tokens); });
        if (policy.kind == "policy" && !taken) {
            names.push_back(policy);
        }
    }
    std::sort(names.begin() + static_cast<std::ptrdiff_t>(first), names.end(),
              [](const auto& a, const auto& b) { return a.tokens < b.tokens; });
}

/// The softmax of as many scores, which go on behind them.
template <std::size_t size>
void take_probabilities(const float*& scores, std::array<float, size>& probabilities) {
    const float highest = *std::max_element(scores, scores + size);
    float sum = 0;
    for (std::size_t i = 0; i < size; ++i) {
        probabilities[i] = std::exp(scores[i] - highest);
        sum += probabilities[i];
    }
    for (auto& probability : probabilities) {
        probability /= sum;
    }
    scores += size;
}

/// The marks of the tokens from the network's scores, Model::marks a token.
void fill_marks(Document& document, std::span<const float> scores) {
    document.marks.resize(document.tokens.size());
    const float* next = scores.data();
    for (auto& marks : document.marks) {
        take_probabilities(next, marks.names);
        take_probabilities(next, marks.events);
        take_probabilities(next, marks.status);
        take_probabilities(next, marks.roles);
    }
}

} // namespace

Annotator::Annotator(const Model& model, const Lemmatizer& lemmatizer)
    : model_(model), lemmatizer_(lemmatizer), reader_(model) {}

void Annotator::annotate(std::span<Document> documents) {
    words_.clear();
    lengths_.clear();
    for (const auto& document : documents) {
        for (std::uint32_t token = 0; token < document.tokens.size(); ++token) {
            words_.push_back(document.word(token));
        }
        for (const auto& sentence : document.sentences) {
            lengths_.push_back(sentence.last - sentence.first);
        }
    }
    auto readings = reader_.read(words_, lengths_);
    auto marks = reader_.marks();
    for (auto& document : documents) {
        const auto size = document.tokens.size();
        fill(document, readings.first(size));
        fill_marks(document, marks.first(size * Marks::size()));
        readings = readings.subspan(size);
        marks = marks.subspan(size * Marks::size());
    }
}

void Annotator::fill(Document& document, std::span<const WordReading> readings) const {
    document.syntax.clear();
    document.syntax.reserve(readings.size());
    for (std::uint32_t token = 0; token < readings.size(); ++token) {
        const auto& reading = readings[token];
        const auto upos = model_.upos[reading.upos];
        const auto xpos = model_.xpos[reading.xpos];
        document.syntax.push_back({upos, xpos, model_.deprels[reading.deprel], reading.head,
                                   lemmatizer_.lemma(document.word(token), upos, xpos)});
    }
    document.names.clear();
    document.marked_names.clear();
    for (const auto& sentence : document.sentences) {
        const TokenRange tokens{sentence.first, sentence.last};
        add_names(model_, readings, tokens, document.names);
        std::ranges::copy(
            marked_names(model_.articles, readings, tokens, &WordReading::article_name),
            std::back_inserter(document.marked_names));
    }
}

} // namespace dateline
