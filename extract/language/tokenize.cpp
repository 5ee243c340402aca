#include "extract/language/tokenize.h"

#include "embedded/contractions_tsv.h"
#include "embedded/marked_names_tsv.h"
#include "extract/language/abbreviation.h"
#include "extract/language/characters.h"
#include "extract/language/find_address.h"
#include "extract/language/mark_end.h"
#include "extract/language/number_end.h"
#include "extract/language/word_end.h"
#include "extract/language/word_table.h"

namespace dateline {

namespace {

/// Looked for in one chunk, so that a long one takes no longer.
constexpr int most_addresses = 4;

/// Reads the tokens of one line.
class Tokenizer {
public:
    Tokenizer(std::string_view text, Span line, std::vector<Token>& tokens)
        : text_(text.substr(0, line.end)), at_(line.begin), tokens_(tokens) {}

    void run() {
        while (at_ < text_.size()) {
            const auto character = character_at(text_, at_);
            if (character.space()) {
                at_ = character.end;
            } else {
                read_chunk();
            }
        }
    }

private:
    std::string_view words(std::size_t begin, std::size_t end) const {
        return text_.substr(begin, end - begin);
    }

    /// Reads what stands between two spaces; in most cases that is a word.
    void read_chunk() {
        chunk_ = at_;
        const auto letters = letters_end(text_, at_);
        auto c = character_at(text_, letters);
        auto end = letters;
        for (; end < text_.size() && !c.space(); c = character_at(text_, end)) {
            end = c.end;
        }
        if (end == letters) {
            at_ = end;
            add_word(chunk_);
        } else if (is_drawn(words(chunk_, end))) {
            at_ = end;
            add(chunk_);
        } else {
            read_parts(end);
        }
    }

    /// Reads the tokens of a chunk that ends at `end`.
    void read_parts(std::size_t end) {
        int addresses = most_addresses;
        while (at_ < end) {
            const auto begin = at_;
            const auto c = character_at(text_, at_);
            at_ = emoticon_end(text_, chunk_, at_, end);
            if (at_ == begin && addresses > 0 && begins_address(c)) {
                --addresses;
                at_ += address_length(words(at_, end));
            }
            if (at_ > begin) {
                add(begin);
            } else if (c.letter()) {
                read_word();
            } else if (c.digit()) {
                at_ = number_end(text_, at_);
                read_stop(begin);
                add(begin);
            } else {
                at_ = mark_end(text_, chunk_, at_);
                add(begin);
            }
        }
    }

    /// Whether an address may begin with `c` at at_: at the start of the chunk or behind a bracket.
    bool begins_address(const Character& c) const {
        const char before = at_ > chunk_ ? text_[at_ - 1] : '<';
        return (c.alphanumeric() || c.code == U'_') &&
               std::string_view("<([\":=").find(before) != std::string_view::npos;
    }

    /// Moves on over the stop of the abbreviation from `begin` to at_, if it is one.
    void read_stop(std::size_t begin) {
        if (at_ < text_.size() && text_[at_] == '.' && keeps_stop(text_, begin, at_)) {
            ++at_;
        }
    }

    void read_word() {
        const auto begin = at_;
        at_ = word_end(text_, at_);
        const auto c = character_at(text_, at_);
        if (is_apostrophe(c.code) && is_clitic(text_, at_)) {
            read_clitic(begin);
            return;
        }
        at_ += c.code == U'!' && is_marked_name(begin);
        read_stop(begin);
        add_word(begin);
    }

    /// Whether the word from `begin` to the mark at at_ is Yahoo! and the like.
    bool is_marked_name(std::size_t begin) const {
        static const WordTable names{embedded::marked_names_tsv()};
        return character_at(text_, begin).upper() && names.contains(words(begin, at_ + 1));
    }

    /// Adds the word from `begin` to the apostrophe at at_, and the clitic there: do n't, China 's.
    void read_clitic(std::size_t begin) {
        const auto apostrophe = at_;
        const auto end = letters_end(text_, character_at(text_, apostrophe).end);
        const char tail = text_[end - 1];
        const bool negation = tail == 't' || tail == 'T';
        const char last = text_[apostrophe - 1];
        at_ = apostrophe;
        if (negation && (last == 'n' || last == 'N') && apostrophe - begin > 1) {
            --at_;
        } else if (negation) {
            at_ = end;
        }
        add(begin);
        const auto clitic = at_;
        at_ = end;
        if (clitic < end) {
            add(clitic);
        }
    }

    /// Adds the word from `begin` to at_, in parts where it is a contraction.
    void add_word(std::size_t begin) {
        static const WordTable contractions{embedded::contractions_tsv()};
        if (const auto* parts = contractions.find(words(begin, at_))) {
            const auto end = at_;
            at_ = begin + parts->find(' ');
            add(begin);
            begin = at_;
            at_ = end;
        }
        add(begin);
    }

    /// Adds the token from `begin` to at_.
    void add(std::size_t begin) {
        tokens_.push_back(
            to_token(text_, {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(at_)}));
    }

    std::string_view text_;
    std::size_t at_;
    std::size_t chunk_ = 0; // where the chunk of text between spaces begins
    std::vector<Token>& tokens_;
};

} // namespace

Token to_token(std::string_view text, Span span) {
    Token token;
    token.span = span;
    const auto first = character_at(text, span.begin);
    token.word = first.letter();
    token.number = first.digit() || (first.code == U'.' && character_at(text, first.end).digit());
    token.capitalized = first.upper();
    std::size_t letters = 0;
    bool upper = true;
    for (std::size_t at = span.begin; at < span.end && upper;) {
        const auto c = character_at(text, at);
        letters += c.letter();
        upper = !c.letter() || c.upper();
        at = c.end;
    }
    token.upper = upper && letters > 1;
    return token;
}

void tokenize(std::string_view text, Span line, std::vector<Token>& tokens) {
    Tokenizer(text, line, tokens).run();
}

} // namespace dateline
