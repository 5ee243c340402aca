#include "extract/entity/match_title.h"

#include "extract/ascii_case.h"
#include "extract/entity/name_tables.h"

#include <algorithm>
#include <array>
#include <unordered_set>

namespace dateline {

namespace {

constexpr std::array<std::string_view, 12> prefixes{"former",  "acting",    "deputy",    "vice",
                                                    "interim", "then",      "incoming",  "outgoing",
                                                    "senior",  "assistant", "executive", "ex"};

bool is_prefix(std::string_view word) {
    const auto lower = lower_ascii(word);
    return std::find(prefixes.begin(), prefixes.end(), lower) != prefixes.end();
}

/// Whether a title of the table begins with the word.
bool begins_title(std::string_view word) {
    static const auto first_words = [] {
        std::unordered_set<std::string_view> words;
        for (const auto& [title, kind] : name_tables().titles) {
            words.insert(title.substr(0, title.find_first_of(" -")));
        }
        return words;
    }();
    return first_words.contains(lower_ascii(word));
}

/// The end of the longest title of the table that begins at `first`; `first` if none does.
std::uint32_t match_one(const Document& document, std::uint32_t first, std::uint32_t limit) {
    constexpr std::uint32_t longest_title = 6;
    const auto& titles = name_tables().titles;
    if (first == limit || !begins_title(document.word(first))) {
        return first;
    }
    for (auto last = std::min(first + longest_title, limit); last > first; --last) {
        if (titles.contains(lower_ascii(document.words(TokenRange{first, last})))) {
            return last;
        }
    }
    return first;
}

} // namespace

TokenRange match_title(const Document& document, std::uint32_t first, std::uint32_t limit) {
    auto begin = first;
    while (begin < limit && is_prefix(document.word(begin)) &&
           match_one(document, begin, limit) == begin) {
        ++begin;
    }
    auto last = match_one(document, begin, limit);
    if (last == begin) {
        return {first, first};
    }
    while (last + 1 < limit && (document.word(last) == "and" || document.word(last) == "&")) {
        const auto joined = match_one(document, last + 1, limit);
        if (joined == last + 1) {
            break;
        }
        last = joined;
    }
    return {first, last};
}

TokenRange title_before(const Document& document, std::uint32_t token) {
    constexpr std::uint32_t longest_title = 6;
    const auto start = document.sentences[document.sentence_of(token)].first;
    for (auto first = std::max(start, token - std::min(token, longest_title)); first < token;
         ++first) {
        const TokenRange title{first, token};
        if (match_title(document, first, token) == title) {
            return title;
        }
    }
    return {};
}

bool is_office(const Document& document, TokenRange title) {
    const auto& titles = name_tables().titles;
    const auto words = lower_ascii(document.words(title));
    const auto found = titles.find(words);
    return found == titles.end() || found->second == "office";
}

} // namespace dateline
