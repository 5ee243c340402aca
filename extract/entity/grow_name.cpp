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

/// "Ministry", "Bank": begins or ends a name of its own; a suffix ("Technology") may end any.
bool is_head(std::string_view word) {
    const auto found = name_tables().organization_words.find(word);
    return found != name_tables().organization_words.end() && found->second == "head";
}

bool names_itself(const Line& line, TokenRange range) {
    const auto text = line.words(range);
    return name_tables().places.contains(text) || name_tables().organizations.contains(text) ||
           is_head(line.word(range.last - 1)) ||
           name_tables().given_names.contains(line.word(range.first)) ||
           !match_title(line.document, range.first, range.last).empty();
}

bool is_place(std::string_view text) {
    return name_tables().places.contains(text) || name_tables().governments.contains(text);
}

/// Whether a name goes on over the hyphen at `at`: Al-Zaman, Five-Year, Kim Jong-un, A-380; not
/// London-based, and not US-China, which are two.
bool crosses_hyphen(const Line& line, std::uint32_t begin, std::uint32_t at) {
    if (at + 1 >= line.sentence.last || !is_joint(line.document, at)) {
        return false;
    }
    const auto& behind = line.token(at + 1);
    const auto whole = line.words({at - 1, at + 2});
    if (is_place(line.word(at - 1)) && is_place(line.word(at + 1))) {
        return is_place(whole);
    }
    const bool given = name_tables().given_names.contains(whole) ||
                       (at - begin >= 2 && name_tables().family_first.contains(line.word(at - 2)));
    return behind.capitalized || behind.number || given;
}

/// "of the …", "for …", "and …" at `at`, behind a word that takes it: Ministry of …
std::uint32_t cross_preposition(const Line& line, std::uint32_t begin, std::uint32_t at) {
    constexpr std::array<std::string_view, 4> prepositions{"of", "for", "on", "to"};
    const bool article = line.word(at + 1) == "the";
    const auto next = at + 1 + article;
    if (next >= line.sentence.last || !line.token(next).capitalized || !line.token(next).word ||
        parse_month(line.word(next))) {
        return at;
    }
    if (one_of(line.word(at), prepositions)) {
        const auto head = line.word(at - 1);
        const bool organization =
            is_head(head) && (line.word(at) == "of" || line.word(at) == "for");
        const bool policy = name_tables().policy_words.contains(head);
        return organization || policy ? next + 1 : at;
    }
    if (line.word(at) == "and" && !article) {
        // Ministry of Industry and Information Technology, but not: Ministry of Commerce and
        // Apple.
        bool headed = false;
        for (auto i = begin; i + 1 < at; ++i) {
            headed = headed || (line.word(i + 1) == "of" &&
                                name_tables().organization_words.contains(line.word(i)));
        }
        auto end = next + 1;
        while (end < line.sentence.last &&
               (line.token(end).capitalized || crosses_hyphen(line, next, end))) {
            ++end;
        }
        const bool own_name = names_itself(line, {next, end});
        return headed && !own_name ? end : at;
    }
    return at;
}

} // namespace

bool Line::is_common(std::uint32_t i) const {
    const bool capitalized = is_joint(document, i + 1) && token(i + 2).capitalized;
    const auto end = capitalized ? compound_end(document, i, sentence.last) : i + 1;
    return name_tables().common_words.contains(lower_ascii(words({i, end})));
}

bool Line::opens_sentence(std::uint32_t i) const {
    constexpr std::array<std::string_view, 9> openers{"-", "•", "*", "“", "\"",
                                                      ":", "‘", "—", "--"};
    return i == sentence.first || (one_of(word(i - 1), openers) && !is_joint(document, i - 1));
}

bool begins_name(const Line& line, std::uint32_t i) {
    // "14th Five-Year Plan": an ordinal goes with the name behind it.
    const bool ordinal = line.token(i).number && line.word(i).ends_with("th") &&
                         i + 1 < line.sentence.last && line.token(i + 1).capitalized;
    return (line.token(i).word && line.token(i).capitalized && line.word(i) != "I") || ordinal;
}

std::uint32_t match_quoted_initiative(const Line& line, std::uint32_t i) {
    constexpr std::array<std::string_view, 9> numbers{"one", "two",   "three", "four", "five",
                                                      "six", "seven", "eight", "nine"};
    constexpr std::array<std::string_view, 5> cues{"as", "dubbed", "so-called", "called", "named"};
    constexpr std::uint32_t longest = 11;
    if (line.word(i) != "“" && line.word(i) != "\"") {
        return i;
    }
    const std::string_view close = line.word(i) == "“" ? "”" : "\"";
    auto end = i + 1;
    while (end < line.sentence.last && end - i <= longest && line.word(end) != close &&
           (line.token(end).word || line.token(end).number || is_joint(line.document, end))) {
        ++end;
    }
    const auto last = end;
    if (line.word(end) == "." || line.word(end) == ",") {
        ++end;
    }
    const auto length = last - (i + 1);
    const bool closed = line.word(end) == close;
    const bool slogan = one_of(lower_ascii(line.word(i + 1)), numbers) && length > 1 &&
                        line.word(last - 1).ends_with('s');
    const bool introduced = length > 1 && i > line.sentence.first &&
                            one_of(line.word(i - 1), cues) && line.token(i + 1).capitalized &&
                            line.token(last - 1).capitalized;
    return closed && (slogan || introduced) ? last : i;
}

std::uint32_t grow_name(const Line& line, std::uint32_t i) {
    constexpr std::array<std::string_view, 12> particles{"de", "da",  "di", "van", "von", "bin",
                                                         "al", "del", "du", "der", "la",  "ibn"};
    auto end = i + 1;
    while (end < line.sentence.last) {
        const bool more = end + 1 < line.sentence.last;
        if ((line.token(end).word && line.token(end).capitalized) ||
            (more && line.word(end) == "&")) {
            ++end;
        } else if (crosses_hyphen(line, i, end)) {
            end += 2;
        } else if (end + 2 < line.sentence.last && one_of(line.word(end), particles) &&
                   is_joint(line.document, end + 1) && line.token(end + 2).capitalized) {
            end += 3; // Abdullah al-Ani
        } else if (more && one_of(line.word(end), particles) && line.token(end + 1).capitalized) {
            end += 2;
        } else if (end + 2 < line.sentence.last && one_of(line.word(end), particles) &&
                   one_of(line.word(end + 1), particles) && line.token(end + 2).capitalized) {
            end += 3; // Ursula von der Leyen
        } else if (more && line.word(end - 1) == "People" && line.word(end).ends_with('s') &&
                   line.token(end + 1).capitalized) {
            end += 2; // National People's Congress
        } else if (const auto behind = cross_preposition(line, i, end); behind > end) {
            end = behind;
        } else {
            break;
        }
    }
    return end;
}

} // namespace dateline
