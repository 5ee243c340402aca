#include "extract/event/reading.h"

#include "extract/ascii_case.h"
#include "extract/entity/find_names.h"
#include "extract/event/referents.h"
#include "extract/language/clause.h"

#include <algorithm>
#include <iterator>

namespace dateline {

namespace {

/// Names, timexes and referents know their sentence and are sorted by it.
template <typename Item>
std::span<const Item> part_of_sentence(const std::vector<Item>& items, std::uint32_t sentence) {
    const auto before = [](const Item& item, std::uint32_t at) { return item.sentence < at; };
    const auto first = std::lower_bound(items.begin(), items.end(), sentence, before);
    return {first, std::lower_bound(first, items.end(), sentence + 1, before)};
}

/// What follows from the tree.
void index_tree(Reading& reading) {
    const auto& document = reading.document;
    reading.sentence_of.resize(document.tokens.size());
    reading.parents.resize(document.tokens.size(), Reading::none);
    reading.children.resize(document.tokens.size());
    for (std::uint32_t s = 0; s < document.sentences.size(); ++s) {
        const auto& sentence = document.sentences[s];
        for (auto token = sentence.first; token < sentence.last; ++token) {
            reading.sentence_of[token] = s;
            const auto head = document.syntax[token].head;
            if (head > 0) {
                reading.parents[token] = sentence.first + head - 1;
                reading.children[reading.parents[token]].push_back(token);
            }
        }
    }
}

} // namespace

std::string Reading::lemma(std::uint32_t token) const {
    return lower_ascii(document.syntax[token].lemma);
}

std::string_view Reading::relation(std::uint32_t token) const {
    return relation_of(document, token);
}

const Name* Reading::name_at(std::uint32_t token) const {
    const auto& names = entities.names;
    const auto behind =
        std::upper_bound(names.begin(), names.end(), token,
                         [](std::uint32_t at, const Name& name) { return at < name.tokens.first; });
    return behind != names.begin() && token < std::prev(behind)->tokens.last ? &*std::prev(behind)
                                                                             : nullptr;
}

std::span<const Name> Reading::names_in(std::uint32_t sentence) const {
    return part_of_sentence(entities.names, sentence);
}

std::span<const Timex> Reading::timexes_in(std::uint32_t sentence) const {
    return part_of_sentence(timexes, sentence);
}

std::span<const Referent> Reading::referents_in(std::uint32_t sentence) const {
    return part_of_sentence(referents, sentence);
}

Reading read_article(Article article, Annotator& annotator, const LogLinear& names) {
    Reading reading;
    reading.document = read_language(std::move(article));
    annotator.annotate(reading.document);
    reading.timexes = find_timexes(reading.document);
    reading.lower = lower_ascii(reading.document.article.text);
    index_tree(reading);
    reading.entities = gather_mentions(reading.document, find_names(reading.document, names));
    reading.referents = find_referents(reading);
    return reading;
}

Evidence to_evidence(const Reading& reading, std::uint32_t sentence, TokenRange tokens,
                     const CodePointIndex& index) {
    const auto to_range = [&](Span span) { return TextRange{index(span.begin), index(span.end)}; };
    const auto span = reading.document.sentences[sentence].span;
    Evidence evidence;
    evidence.range = to_range(span);
    evidence.text = reading.document.words(span);
    if (!tokens.empty()) {
        evidence.trigger = to_range(reading.document.span(tokens));
    }
    return evidence;
}

} // namespace dateline
