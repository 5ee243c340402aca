#include "extract/ascii_case.h"
#include "extract/entity/line.h"
#include "extract/entity/match_title.h"
#include "extract/entity/name_tables.h"
#include "extract/language/compound.h"
#include "extract/one_of.h"
#include "extract/time/month.h"

#include <array>

namespace dateline {

namespace {

/// "NEW YORK, March 3 -": a place in capitals at the start of a sentence.
bool is_dateline_city(const Line& line, TokenRange range) {
    const auto behind = line.word(range.last);
    return range.first == line.sentence.first && line.token(range.first).upper &&
           (behind == "," || behind == "(" || behind == "-" || behind == "—" || behind == "--") &&
           name_tables().places.contains(in_title_case(line.words(range)));
}

/// By the words that such names are made of: Ministry, Inc., Treaty.
std::optional<Kind> classify_by_words(const Line& line, TokenRange run) {
    if (count_whole_words(line.document, run) == 1) {
        return std::nullopt;
    }
    if (name_tables().policy_words.contains(line.word(run.last - 1))) {
        return Kind::policy;
    }
    if (name_tables().organization_words.contains(line.word(run.last - 1))) {
        return Kind::organization;
    }
    for (auto i = run.first; i + 1 < run.last; ++i) {
        const bool preposition = line.word(i + 1) == "of" || line.word(i + 1) == "for" ||
                                 line.word(i + 1) == "on" || line.word(i + 1) == "to";
        if (preposition && name_tables().policy_words.contains(line.word(i))) {
            return Kind::policy;
        }
        if (preposition && name_tables().organization_words.contains(line.word(i))) {
            return Kind::organization;
        }
    }
    return std::nullopt;
}

bool looks_like_person(const Line& line, TokenRange run) {
    const auto words = whole_words(line.document, run);
    const auto length = words.size();
    const bool known = name_tables().given_names.contains(words.front()) ||
                       (length == 2 && name_tables().family_first.contains(line.word(run.first)));
    return length >= 2 && length <= 4 && known && !line.token(run.last - 1).upper;
}

/// "CSRE-backed", "London-based", and products: "A380".
bool is_compound(const Line& line, std::uint32_t i) {
    const auto end = compound_end(line.document, i, line.sentence.last);
    const auto text = line.words({i, end});
    const auto hyphen = text.rfind('-');
    const bool lower_tail = hyphen != std::string_view::npos && hyphen + 1 < text.size() &&
                            text[hyphen + 1] >= 'a' && text[hyphen + 1] <= 'z';
    return lower_tail || text.find_first_of("0123456789") != std::string_view::npos;
}

/// Nothing is known of any of its words.
std::optional<Kind> classify_unknown(const Line& line, TokenRange run) {
    const auto length = count_whole_words(line.document, run);
    const auto first = run.first;
    if (length == 1) {
        const bool chosen = !line.opens_sentence(first) || line.token(first).upper;
        const auto text = line.words(run);
        const bool odd = line.is_common(first) || is_compound(line, first) || text.size() < 2 ||
                         name_tables().titles.contains(lower_ascii(text)) ||
                         name_tables().organization_words.contains(text) ||
                         line.lower_words.contains(lower_ascii(text));
        return chosen && !odd ? std::optional(Kind::organization) : std::nullopt;
    }
    if (name_tables().demonyms.contains(line.word(run.last - 1))) {
        return std::nullopt; // "North Korean"
    }
    bool common = false;
    bool all_common = true;
    for (auto i = run.first; i < run.last; i = compound_end(line.document, i, run.last)) {
        const bool ordinary = line.is_common(i) || is_compound(line, i) || line.word(i) == "&";
        common = common || ordinary;
        all_common = all_common && ordinary;
    }
    if (all_common) {
        return std::nullopt;
    }
    return common || length > 3 || line.token(run.last - 1).upper ? Kind::organization
                                                                  : Kind::person;
}

/// A capital acts for its state where a verb or "'s" follows and no preposition stands in
/// front: "Beijing said", not "in Beijing". A house always does.
bool stands_for_government(const Line& line, TokenRange run) {
    constexpr std::array<std::string_view, 20> locative{
        "in", "at",     "near", "from",  "to",   "In",      "From", "outside", "into", "around",
        "of", "across", "At",   "leave", "left", "through", "for",  "over",    "via",  "the"};
    constexpr std::array<std::string_view, 30> no_verbs{
        "and",  "or",   "on",        "in",    "at",     "for",     "to",   "with",
        "by",   "from", "as",        "of",    "area",   "where",   "that", "after",
        "next", "last", "this",      "today", "later",  "again",   "then", "while",
        "when", "but",  "yesterday", "early", "before", "tomorrow"};
    if (!name_tables().places.contains(line.words(run))) {
        return true;
    }
    const bool located =
        run.first > line.sentence.first && one_of(line.word(run.first - 1), locative);
    const auto behind = line.word(run.last);
    const bool possessive = behind == "'s" || behind == "’s";
    const bool verb = run.last < line.sentence.last && line.token(run.last).word &&
                      !line.token(run.last).capitalized && !one_of(behind, no_verbs);
    return !located && (possessive || verb);
}

} // namespace

bool in_gazetteer(const Line& line, TokenRange range) {
    const auto text = line.words(range);
    if (is_dateline_city(line, range)) {
        return true;
    }
    return name_tables().places.contains(text) || name_tables().organizations.contains(text) ||
           name_tables().governments.contains(text);
}

std::optional<Kind> classify_name(const Line& line, TokenRange run) {
    constexpr std::array<std::string_view, 7> locative{"in", "at",      "near",  "from",
                                                       "In", "outside", "across"};
    const auto text = line.words(run);
    const auto length = count_whole_words(line.document, run);
    const auto before = run.first > line.sentence.first ? line.word(run.first - 1) : "";
    if (name_tables().governments.contains(text)) {
        return stands_for_government(line, run) ? Kind::organization : Kind::place;
    }
    if (name_tables().places.contains(text) || is_dateline_city(line, run)) {
        return Kind::place;
    }
    if (name_tables().organizations.contains(text)) {
        return Kind::organization;
    }
    if (name_tables().no_names.contains(text) ||
        (length == 1 && (line.token(run.first).number || parse_month(text)))) {
        return std::nullopt;
    }
    if (const auto kind = classify_by_words(line, run)) {
        return kind;
    }
    if (line.token(run.first).number) {
        return std::nullopt; // "20th Century" is no name of these kinds
    }
    if (!title_before(line.document, run.first).empty() || looks_like_person(line, run)) {
        return Kind::person;
    }
    if (length == 1 && one_of(before, locative) && !line.token(run.first).upper &&
        !line.is_common(run.first) && !is_compound(line, run.first)) {
        return Kind::place;
    }
    return classify_unknown(line, run);
}

} // namespace dateline
