#include "extract/language/annotate.h"

#include <algorithm>

namespace dateline {

namespace {

/// The names that the tags of the tokens from `first` up to `last` mark: "B-place" begins one,
/// "E-place" ends it, "S-place" is one by itself.
template <typename TagOf> std::vector<NameMention> marked_names(TokenRange sentence, TagOf tag_of) {
    std::vector<NameMention> names;
    auto begin = sentence.first;
    for (auto token = sentence.first; token < sentence.last; ++token) {
        const std::string_view tag = tag_of(token);
        begin = tag[0] == 'B' || tag[0] == 'S' ? token : begin;
        if (tag[0] == 'E' || tag[0] == 'S') {
            names.push_back({{begin, token + 1}, tag.substr(2)});
        }
    }
    return names;
}

bool overlap(TokenRange a, TokenRange b) {
    return a.first < b.last && b.first < a.last;
}

/// Persons, organizations and places of a sentence, and the policies beside them.
void add_names(const Model& model, std::span<const WordReading> readings, TokenRange sentence,
               std::vector<NameMention>& names) {
    const auto first = names.size();
    for (const auto& name : marked_names(sentence, [&](std::uint32_t token) {
             return model.names.tags[readings[token].name];
         })) {
        if (name.kind != "other") {
            names.push_back(name);
        }
    }
    const auto last = names.size();
    for (const auto& policy : marked_names(sentence, [&](std::uint32_t token) {
             return model.policies.tags[readings[token].policy];
         })) {
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
    for (auto& document : documents) {
        fill(document, readings.first(document.tokens.size()));
        readings = readings.subspan(document.tokens.size());
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
    for (const auto& sentence : document.sentences) {
        add_names(model_, readings, {sentence.first, sentence.last}, document.names);
    }
}

} // namespace dateline
