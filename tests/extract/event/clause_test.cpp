#include "extract/event/clause.h"
#include "extract/language/conllu.h"
#include "tests/table.h"

#include <array>
#include <sstream>
#include <stdexcept>
#include <string>

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

using namespace dateline;

namespace {

/// A document and the CoNLL-U text that its syntax views.
class Tree {
public:
    /// `words` are parted by spaces, sentences by ||, each word FORM/HEAD/DEPREL, behind which
    /// /UPOS and /LEMMA may stand: "Apple/2/nsubj met/0/root/VERB/meet".
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

    /// The first token that is `word`.
    std::uint32_t token(const std::string& word) const {
        const auto tokens = static_cast<std::uint32_t>(document_.tokens.size());
        for (std::uint32_t token = 0; token < tokens; ++token) {
            if (document_.word(token) == word) {
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
            std::array<std::string, 5> columns; // form, head, relation, part of speech, lemma
            std::istringstream parts(word);
            for (auto& column : columns) {
                std::getline(parts, column, '/');
            }
            const auto& [form, head, deprel, upos, lemma] = columns;
            text += std::to_string(++number) + '\t' + form + '\t' + (lemma.empty() ? form : lemma) +
                    '\t' + (upos.empty() ? "_" : upos) + "\t_\t_\t" + head + '\t' + deprel +
                    "\t_\t_\n";
        }
        return text;
    }

    std::string text_;
    Document document_;
};

/// Three words of which nothing is known.
Document without_syntax() {
    return parse_conllu("1\tThey\t_\t_\t_\t_\t_\t_\t_\t_\n2\tmet\t_\t_\t_\t_\t_\t_\t_\t_\n"
                        "3\tMonday\t_\t_\t_\t_\t_\t_\t_\t_\n",
                        "f")
        .document;
}

} // namespace

BOOST_AUTO_TEST_SUITE(clause)

BOOST_DATA_TEST_CASE(word_has_place_in_tree, test::table("extract/event/clauses.tsv"), row) {
    const Tree tree(row["tree"]);
    const auto& document = tree.document();
    const auto token = tree.token(row["word"]);
    const auto parent = parent_of(document, token);
    BOOST_TEST((parent ? document.word(*parent) : "-") == row["parent"]);
    BOOST_TEST(relation_of(document, token) == row["relation"]);
    BOOST_TEST(document.word(clause_of(document, token)) == row["clause"]);
}

BOOST_DATA_TEST_CASE(phrase_has_head, test::table("extract/event/heads.tsv"), row) {
    const Tree tree(row["tree"]);
    const auto head = head_of(tree.document(), tree.range(row["phrase"]));
    BOOST_TEST(tree.document().word(head) == row["head"]);
}

BOOST_DATA_TEST_CASE(time_hangs_together_with_event, test::table("extract/event/ties.tsv"), row) {
    const Tree tree(row["tree"]);
    const auto tie = tie_to(tree.document(), tree.token(row["event"]), tree.token(row["time"]));
    BOOST_TEST(tie == row["tie"]);
}

BOOST_AUTO_TEST_CASE(without_syntax_each_token_is_a_root) {
    const auto document = without_syntax();
    for (std::uint32_t token = 0; token < 3; ++token) {
        BOOST_TEST(!parent_of(document, token).has_value());
        BOOST_TEST(relation_of(document, token) == "root");
        BOOST_TEST(clause_of(document, token) == token);
    }
}

BOOST_AUTO_TEST_CASE(without_syntax_a_phrase_hangs_from_its_first_word) {
    BOOST_TEST(head_of(without_syntax(), {1, 3}) == 1U);
}

BOOST_AUTO_TEST_CASE(without_syntax_times_stand_beside_the_event) {
    BOOST_TEST(tie_to(without_syntax(), 1, 2) == "beside");
    BOOST_TEST(tie_to(without_syntax(), 1, 0) == "beside");
}

BOOST_AUTO_TEST_SUITE_END()
