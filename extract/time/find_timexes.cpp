#include "extract/language/compound.h"
#include "extract/one_of.h"
#include "extract/time/date_phrase.h"
#include "extract/time/timex.h"

#include <array>
#include <string_view>

namespace dateline {

namespace {

std::optional<Timex> to_timex(const DatePhrase& phrase, const Document& document,
                              std::uint32_t token, std::uint32_t sentence) {
    Timex timex;
    timex.span = document.span({token, token + static_cast<std::uint32_t>(phrase.words)});
    timex.sentence = sentence;
    if (phrase.month && phrase.day && !phrase.year) {
        timex.day_without_year = *phrase.month / *phrase.day;
        if (!timex.day_without_year->ok()) {
            return std::nullopt;
        }
    }
    if (const auto date = resolve(phrase, document.article.published)) {
        timex.date = EventDate{*date, phrase.year ? Basis::explicit_ : Basis::resolved};
    }
    return timex.date || timex.day_without_year ? std::optional(timex) : std::nullopt;
}

/// Whether the phrase up to token `last` is the date of a dateline at the start of its sentence,
/// with or without an agency behind it: "(Reuters) -".
bool ends_dateline(const Document& document, const Sentence& sentence, std::uint32_t last) {
    constexpr std::uint32_t longest_dateline = 10;
    constexpr std::uint32_t longest_agency = 4;
    const auto word = [&](std::uint32_t i) {
        return i < sentence.last ? document.word(i) : std::string_view();
    };
    auto dash = last;
    if (word(last) == "(" || word(last) == "/") {
        const auto close = word(last) == "(" ? ")" : "/";
        for (auto i = last + 1; i <= last + longest_agency + 1 && dash == last; ++i) {
            dash = word(i) == close ? i + 1 : dash;
        }
    }
    constexpr std::array<std::string_view, 4> dashes{"-", "--", "–", "—"};
    return last - sentence.first <= longest_dateline &&
           document.tokens[sentence.first].capitalized && one_of(word(dash), dashes) &&
           !is_joint(document, dash);
}

} // namespace

std::vector<Timex> find_timexes(const Document& document) {
    std::vector<Timex> timexes;
    for (std::uint32_t s = 0; s < document.sentences.size(); ++s) {
        const auto& sentence = document.sentences[s];
        std::vector<std::string_view> words;
        for (auto i = sentence.first; i < sentence.last; ++i) {
            words.push_back(document.word(i));
        }
        for (std::size_t i = 0; i < words.size();) {
            const auto token = sentence.first + static_cast<std::uint32_t>(i);
            auto phrase = match_date_phrase(std::span(words).subspan(i),
                                            i > 0 ? words[i - 1] : std::string_view());
            if (phrase && phrase->words == 1 && in_compound(document, token)) {
                phrase.reset(); // 2024-25, May-June
            }
            if (phrase) {
                const auto last = token + static_cast<std::uint32_t>(phrase->words);
                if (auto timex = to_timex(*phrase, document, token, s)) {
                    timex->dateline = ends_dateline(document, sentence, last);
                    timexes.push_back(*timex);
                }
            }
            i += phrase ? phrase->words : 1;
        }
    }
    return timexes;
}

std::optional<EventDate> date_of_event(const Timex& timex, Status status,
                                       const std::optional<Date>& published) {
    if (!timex.date || !timex.day_without_year || !published || !is_day(*published)) {
        return timex.date;
    }
    constexpr std::chrono::days just_after{7};
    const std::chrono::sys_days day{timex.date->date.first};
    const std::chrono::sys_days print{published->first};
    const bool planned = status == Status::planned;
    const int years = planned && day < print ? 1 : !planned && day > print + just_after ? -1 : 0;
    const Day moved =
        (timex.date->date.first.year() + std::chrono::years{years}) / *timex.day_without_year;
    return moved.ok() ? EventDate{day_date(moved), Basis::resolved} : timex.date;
}

} // namespace dateline
