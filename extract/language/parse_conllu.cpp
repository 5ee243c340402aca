#include "extract/input_error.h"
#include "extract/language/conllu.h"
#include "extract/language/tokenize.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <tuple>

namespace dateline {

namespace {

constexpr std::size_t longest_sentence = 2000; // words: a tree takes memory by their square

/// Takes the next line off `text`, without its end.
std::string_view take_line(std::string_view& text) {
    const auto end = std::min(text.find('\n'), text.size());
    auto line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    while (line.ends_with('\r')) {
        line.remove_suffix(1);
    }
    return line;
}

std::optional<ConlluSentence::Row> split_columns(std::string_view line) {
    ConlluSentence::Row row;
    for (std::size_t i = 0; i < row.size(); ++i) {
        const auto end = line.find('\t');
        if ((end == std::string_view::npos) != (i + 1 == row.size())) {
            return std::nullopt;
        }
        row[i] = line.substr(0, end);
        line.remove_prefix(std::min(end, line.size() - 1) + 1);
    }
    return row;
}

/// The number of a word; none for 1-2 (a multiword token) and 1.1 (an empty node).
std::optional<std::size_t> word_number(std::string_view id) {
    std::size_t number = 0;
    const auto [end, error] = std::from_chars(id.data(), id.data() + id.size(), number);
    const bool whole = error == std::errc() && end == id.data() + id.size();
    return whole ? std::optional(number) : std::nullopt;
}

bool is_range_or_empty_node(std::string_view id) {
    const auto mark = id.find_first_of("-.");
    return mark != std::string_view::npos && word_number(id.substr(0, mark)) &&
           word_number(id.substr(mark + 1));
}

class Parser {
public:
    Parser(std::string_view text, const std::string& file) : rest_(text), file_(file) {}

    Conllu parse() {
        while (!rest_.empty()) {
            ++line_;
            const auto line = take_line(rest_);
            if (line.empty()) {
                end_sentence();
            } else if (line.front() == '#' && sentence_.rows.empty()) {
                sentence_.comments.push_back(line);
            } else {
                add_row(line);
            }
        }
        end_sentence();
        return std::move(conllu_);
    }

private:
    [[noreturn]] void fail(const std::string& problem, const std::string& remedy) const {
        throw InputError(file_, line_, problem, remedy);
    }

    void add_row(std::string_view line) {
        const auto row = split_columns(line);
        if (!row) {
            fail("is no row of CoNLL-U", "write ten columns with tabs between them");
        }
        const auto& [id, form] = std::tie((*row)[0], (*row)[1]);
        if (form.empty()) {
            fail("has no form", "write the word in the second column");
        }
        const auto number = word_number(id);
        if (!number && !is_range_or_empty_node(id)) {
            fail("\"" + std::string(id) + "\" is no number of a word",
                 "number the words of a sentence from 1 on");
        }
        if (number && *number != words_ + 1) {
            fail("word " + std::to_string(*number) + " stands where word " +
                     std::to_string(words_ + 1) + " is due",
                 "number the words of a sentence from 1 on, with an empty line after it");
        }
        sentence_.rows.push_back(*row);
        if (number && ++words_ > longest_sentence) {
            fail("the sentence has more than " + std::to_string(longest_sentence) + " words",
                 "split it");
        }
    }

    void end_sentence() {
        if (sentence_.rows.empty()) {
            return; // comments alone go to the next sentence
        }
        if (words_ == 0) {
            fail("the sentence has no words", "number its words from 1 on");
        }
        add_words();
        conllu_.sentences.push_back(std::move(sentence_));
        sentence_ = {};
        words_ = 0;
    }

    void add_words() {
        auto& document = conllu_.document;
        auto& text = document.article.text;
        const auto first = static_cast<std::uint32_t>(document.tokens.size());
        std::size_t joined = 0; // last word of the multiword token
        bool joined_spaced = true;
        for (const auto& row : sentence_.rows) {
            const bool spaced = row[9].find("SpaceAfter=No") == std::string_view::npos;
            const auto number = word_number(row[0]);
            if (!number) {
                if (const auto dash = row[0].find('-'); dash != std::string_view::npos) {
                    joined = *word_number(row[0].substr(dash + 1));
                    joined_spaced = spaced;
                }
                continue;
            }
            const auto begin = static_cast<std::uint32_t>(text.size());
            text += row[1];
            const auto end = static_cast<std::uint32_t>(text.size());
            document.tokens.push_back(to_token(text, {begin, end}));
            const bool space = *number == joined ? joined_spaced : *number > joined && spaced;
            text += space ? " " : "";
        }
        if (text.ends_with(' ')) {
            text.pop_back();
        }
        text += '\n';
        const auto last = static_cast<std::uint32_t>(document.tokens.size());
        document.sentences.push_back({document.span({first, last}), first, last,
                                      static_cast<std::uint32_t>(document.sentences.size()),
                                      false});
    }

    std::string_view rest_;
    const std::string& file_;
    std::size_t line_ = 0;
    std::size_t words_ = 0;
    ConlluSentence sentence_;
    Conllu conllu_;
};

} // namespace

Conllu parse_conllu(std::string_view text, const std::string& file) {
    return Parser(text, file).parse();
}

} // namespace dateline
