#include "extract/event/reading.h"

#include "extract/ascii_case.h"

#include <algorithm>

namespace dateline {

namespace {

/// Both names and timexes know their sentence and are sorted by it.
template <typename Item>
std::span<const Item> part_of_sentence(const std::vector<Item>& items, std::uint32_t sentence) {
    const auto before = [](const Item& item, std::uint32_t at) { return item.sentence < at; };
    const auto first = std::lower_bound(items.begin(), items.end(), sentence, before);
    return {first, std::lower_bound(first, items.end(), sentence + 1, before)};
}

} // namespace

std::span<const Name> Reading::names_in(std::uint32_t sentence) const {
    return part_of_sentence(entities.names, sentence);
}

std::span<const Timex> Reading::timexes_in(std::uint32_t sentence) const {
    return part_of_sentence(timexes, sentence);
}

Reading read_article(Article article, Annotator& annotator) {
    Reading reading{read_language(std::move(article)), {}, {}, {}};
    annotator.annotate(reading.document);
    reading.timexes = find_timexes(reading.document);
    reading.lower = lower_ascii(reading.document.article.text);
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
