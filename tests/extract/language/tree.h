#pragma once

#include "extract/language/conllu.h"

#include <array>
#include <cstdint>
#include <sstream>
#include <stdexcept>
#include <string>

namespace dateline::test {

/// A document with its syntax, written by hand, and the CoNLL-U text that its syntax views.
class Tree {
public:
    /// `words` are parted by spaces, sentences by ||, each word FORM/HEAD/DEPREL, behind which
    /// /UPOS, /LEMMA and /XPOS may stand: "Apple/2/nsubj met/0/root/VERB/meet/VBD".
    explicit Tree(const std::string& words) : text_(to_conllu(words)) {
        auto conllu = parse_conllu(text_, "f");
        document_ = std::move(conllu.document);
        for (const auto& sentence : conllu.sentences) {
            for (const auto& row : sentence.rows) {
                const auto head = static_cast<std::uint32_t>(std::stoul(std::string(row[6])));
                document_.syntax.push_back({row[3], row[4], row[7], head, std::string(row[2])});
            }
        }
    }
    Tree(const Tree&) = delete;
    Tree& operator=(const Tree&) = delete;

    const Document& document() const { return document_; }

    /// The first token that is `word`; of "met#2" the second that is "met".
    std::uint32_t token(const std::string& word) const {
        const auto mark = word.find('#');
        int count = mark == std::string::npos ? 1 : std::stoi(word.substr(mark + 1));
        const auto tokens = static_cast<std::uint32_t>(document_.tokens.size());
        for (std::uint32_t token = 0; token < tokens; ++token) {
            if (document_.word(token) == word.substr(0, mark) && --count == 0) {
                return token;
            }
        }
        throw std::out_of_range("no word " + word);
    }

    /// The tokens of `words`: the first word, or the first and the last.
    TokenRange range(const std::string& words) const {
        const auto last = words.substr(words.find_last_of(' ') + 1);
        return {token(words.substr(0, words.find(' '))), token(last) + 1};
    }

private:
    static std::string to_conllu(const std::string& words) {
        std::string text;
        std::istringstream in(words);
        int number = 0;
        for (std::string word; in >> word;) {
            if (word == "||") {
                text += '\n';
                number = 0;
                continue;
            }
            std::array<std::string, 6> columns;
            std::istringstream parts(word);
            for (auto& column : columns) {
                std::getline(parts, column, '/');
            }
            const auto& [form, head, deprel, upos, lemma, xpos] = columns;
            const auto told = [](const std::string& column) {
                return '\t' + (column.empty() ? "_" : column);
            };
            text += std::to_string(++number) + '\t' + form + told(lemma.empty() ? form : lemma) +
                    told(upos) + told(xpos) + "\t_\t" + head + told(deprel) + "\t_\t_\n";
        }
        return text;
    }

    std::string text_;
    Document document_;
};

} // namespace dateline::test
