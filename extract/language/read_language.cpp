#include "embedded/abbreviations_tsv.h"
#include "extract/article/utf8.h"
#include "extract/ascii_case.h"
#include "extract/language/document.h"
#include "extract/table.h"

#include <algorithm>
#include <array>
#include <set>
#include <string>

#include <unicode/uchar.h>

namespace dateline {

namespace {

bool is_digit(char32_t c) {
    return c >= '0' && c <= '9';
}
bool is_apostrophe(char32_t c) {
    return c == U'\'' || c == U'’';
}

bool is_abbreviation(std::string_view word) {
    static const auto table = [] {
        std::set<std::string, std::less<>> words;
        for (const auto& row : read_table(embedded::abbreviations_tsv())) {
            words.emplace(row[0]);
        }
        return words;
    }();
    return table.contains(lower_ascii(word));
}

/// Reads the tokens of one line.
class Tokenizer {
public:
    Tokenizer(std::string_view text, Span line, std::vector<Token>& tokens)
        : text_(text.substr(0, line.end)), at_(line.begin), tokens_(tokens) {}

    void run() {
        while (at_ < text_.size()) {
            const char32_t c = peek(at_);
            if (c == ' ') {
                ++at_;
            } else if (is_letter(c) || is_digit(c)) {
                read_word();
            } else {
                const auto begin = at_;
                at_ = after(at_);
                add(begin, at_);
            }
        }
    }

private:
    char32_t peek(std::size_t at) const {
        return at < text_.size() ? next_code_point(text_, at) : U'\0';
    }

    std::size_t after(std::size_t at) const {
        next_code_point(text_, at);
        return at;
    }

    /// Whether the mark `c` at `at` belongs inside a word or number: U.S., 1,000, Five-Year,
    /// O'Neil.
    bool joins(char32_t c, std::size_t at, std::size_t begin) const {
        const char32_t next = peek(after(at));
        const char32_t before = static_cast<unsigned char>(text_[at - 1]);
        switch (c) {
        case U'.':
            return (is_digit(before) && is_digit(next)) ||
                   (is_letter(before) && is_letter(next) && is_dotted(begin, at));
        case U',':
            return is_digit(before) && is_digit(next);
        case U'/':
            return is_digit(before) && is_digit(next);
        case U'-':
        case U'&':
        case U'_':
        case U'@':
            return is_letter(next) || is_digit(next);
        default:
            return is_apostrophe(c) && is_letter(next) && !is_clitic(at);
        }
    }

    /// Whether the word from `begin` to the stop at `at` is single letters between stops ("U.S") or
    /// part of an address ("example.org": lower case goes on after the stop).
    bool is_dotted(std::size_t begin, std::size_t at) const {
        const auto stop = text_.rfind('.', at - 1);
        const auto part = stop == std::string_view::npos || stop < begin ? begin : stop + 1;
        return at - part == 1 || u_islower(static_cast<UChar32>(peek(at + 1)));
    }

    /// 's, 're, 'll … and n't begin a token of their own.
    bool is_clitic(std::size_t apostrophe) const {
        const auto begin = after(apostrophe);
        auto end = begin;
        while (is_letter(peek(end))) {
            end = after(end);
        }
        constexpr std::array<std::string_view, 7> clitics{"s", "S", "re", "ve", "ll", "d", "m"};
        return std::find(clitics.begin(), clitics.end(), text_.substr(begin, end - begin)) !=
               clitics.end();
    }

    void read_word() {
        const auto begin = at_;
        while (at_ < text_.size()) {
            const char32_t c = peek(at_);
            const bool mark = u_charType(static_cast<UChar32>(c)) == U_NON_SPACING_MARK;
            if (!is_letter(c) && !is_digit(c) && !mark && !joins(c, at_, begin)) {
                break;
            }
            at_ = after(at_);
        }
        if (add_negation(begin)) {
            return;
        }
        keep_abbreviation_stop(begin);
        add(begin, at_);
        if (is_apostrophe(peek(at_)) && is_clitic(at_)) {
            const auto clitic = at_;
            at_ = after(at_);
            while (is_letter(peek(at_))) {
                at_ = after(at_);
            }
            add(clitic, at_);
        }
    }

    /// Adds "is" and "n't" where the word from `begin` is "isn't"; false where it is no negation.
    bool add_negation(std::size_t begin) {
        const auto word = text_.substr(begin, at_ - begin);
        for (const std::string_view negation : {"n't", "n’t"}) {
            if (word.size() > negation.size() && word.ends_with(negation)) {
                const auto split = at_ - negation.size();
                add(begin, split);
                add(split, at_);
                return true;
            }
        }
        return false;
    }

    /// Moves on over the stop of "Mr." and "U.S.".
    void keep_abbreviation_stop(std::size_t begin) {
        if (peek(at_) != U'.') {
            return;
        }
        const auto with_stop = text_.substr(begin, at_ + 1 - begin);
        const bool initial = with_stop.size() == 2 && u_isupper(static_cast<UChar32>(peek(begin)));
        const bool dotted = with_stop.find('.') + 1 < with_stop.size() && with_stop.size() <= 8 &&
                            is_dotted(begin, at_);
        if (initial || dotted || is_abbreviation(with_stop)) {
            ++at_;
        }
    }

    void add(std::size_t begin, std::size_t end) {
        Token token;
        token.span = {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
        const char32_t first = peek(begin);
        token.word = is_letter(first);
        token.number = is_digit(first);
        token.capitalized = u_isupper(static_cast<UChar32>(first));
        std::size_t letters = 0;
        token.upper = true;
        for (std::size_t at = begin; at < end;) {
            const char32_t c = next_code_point(text_, at);
            letters += is_letter(c);
            token.upper = token.upper && (!is_letter(c) || u_isupper(static_cast<UChar32>(c)));
        }
        token.upper = token.upper && letters > 1;
        tokens_.push_back(token);
    }

    std::string_view text_;
    std::size_t at_;
    std::vector<Token>& tokens_;
};

bool is_one_of(std::string_view word, std::string_view marks) {
    return word.size() <= 4 && marks.find(word) != std::string_view::npos;
}

/// Whether a sentence ends before token `i`, which is not the first of its line.
bool ends_before(const Document& document, std::uint32_t first, std::uint32_t i) {
    auto last = i - 1;
    while (last > first && is_one_of(document.word(last), "\"”’')]")) {
        --last;
    }
    const auto word = document.word(last);
    const bool ended = word == "." || word == "?" || word == "!" || word == "…";
    // "U.S." and "Inc." end a sentence only where what follows can hardly go on with it.
    const bool abbreviated = word.size() > 1 && word.ends_with('.');
    const auto next = document.word(i);
    const auto& token = document.tokens[i];
    if (is_one_of(next, "\"”’')]")) {
        return false;
    }
    const bool begins = token.capitalized || token.number || is_one_of(next, "“‘\"'(-•—");
    if (abbreviated) {
        constexpr std::array<std::string_view, 9> openers{"The", "A",   "In",   "It",  "He",
                                                          "But", "She", "They", "This"};
        return std::find(openers.begin(), openers.end(), next) != openers.end();
    }
    return ended && begins;
}

/// Nearly all longer words begin in upper case, and there are enough of them to tell.
bool is_title_case(const Document& document, std::uint32_t first, std::uint32_t last) {
    std::size_t words = 0;
    std::size_t capitalized = 0;
    std::size_t lower = 0;
    for (auto i = first; i < last; ++i) {
        const auto& token = document.tokens[i];
        const bool counts = token.word && token.span.end - token.span.begin > 3;
        words += counts;
        capitalized += counts && token.capitalized;
        lower += token.word && !token.capitalized;
    }
    const bool shouted = lower == 0 && words > 2;
    return words >= 4 && (capitalized * 4 >= words * 3 || shouted) &&
           !document.word(last - 1).ends_with('.');
}

/// Tokens. What is longer is no prose but a table or a list without stops, and is cut.
constexpr std::uint32_t longest_sentence = 500;

void split_sentences(Document& document, std::uint32_t first, std::uint32_t paragraph) {
    const auto last = static_cast<std::uint32_t>(document.tokens.size());
    auto begin = first;
    for (auto i = first + 1; i <= last; ++i) {
        if (i == last || i - begin == longest_sentence || ends_before(document, begin, i)) {
            document.sentences.push_back({document.span({begin, i}), begin, i, paragraph,
                                          is_title_case(document, begin, i)});
            begin = i;
        }
    }
}

} // namespace

Document read_language(Article article) {
    Document document;
    document.article = std::move(article);
    const std::string_view text = document.article.text;
    std::uint32_t paragraph = 0;
    for (std::size_t begin = 0; begin < text.size();) {
        const auto end = std::min(text.find('\n', begin), text.size());
        const auto first = static_cast<std::uint32_t>(document.tokens.size());
        Tokenizer(text, {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)},
                  document.tokens)
            .run();
        if (document.tokens.size() > first) {
            split_sentences(document, first, paragraph++);
        }
        begin = end + 1;
    }
    return document;
}

} // namespace dateline
