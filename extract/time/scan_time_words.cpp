#include "extract/time/time_lexicon.h"
#include "extract/time/time_word.h"

#include <algorithm>

namespace dateline {

namespace {

enum Class : std::uint8_t { mark, letter, digit, space, line_end, high };

constexpr std::array<std::uint8_t, 256> byte_classes = [] {
    std::array<std::uint8_t, 256> classes{};
    for (unsigned c = 'a'; c <= 'z'; ++c) {
        classes[c] = letter;
        classes[c - 'a' + 'A'] = letter;
    }
    for (unsigned c = '0'; c <= '9'; ++c) {
        classes[c] = digit;
    }
    for (const char c : {' ', '\t', '\r', '\v', '\f'}) {
        classes[static_cast<unsigned char>(c)] = space;
    }
    classes['\n'] = line_end;
    for (unsigned c = 128; c < 256; ++c) {
        classes[c] = high;
    }
    return classes;
}();

std::uint8_t class_at(std::string_view text, std::size_t at) {
    return at < text.size() ? byte_classes[static_cast<unsigned char>(text[at])]
                            : std::uint8_t(space);
}

/// A mark of General Punctuation (U+2000 to U+206F) or a no-break space at `at`; its length in
/// bytes, 0 if none stands there.
std::size_t high_mark(std::string_view text, std::size_t at) {
    return text.substr(at, 2) == "\xe2\x80"   ? std::min<std::size_t>(3, text.size() - at)
           : text.substr(at, 2) == "\xc2\xa0" ? 2
                                              : 0;
}

class Scanner {
public:
    explicit Scanner(std::string_view text) : text_(text) { words_.reserve(text.size() / 4); }

    std::vector<TimeWord> run() {
        while (at_ < text_.size()) {
            step();
        }
        return std::move(words_);
    }

private:
    void step() {
        switch (class_at(text_, at_)) {
        case space:
            ++at_;
            return;
        case line_end:
            end_line();
            return;
        case digit:
            add(TimeWord::Kind::digits, run_of(digit));
            return;
        case letter:
            add(TimeWord::Kind::letters, letters_end());
            return;
        case high:
            step_high();
            return;
        default:
            add_mark();
        }
    }

    void step_high() {
        const auto length = high_mark(text_, at_);
        if (length == 0) {
            add(TimeWord::Kind::letters, letters_end());
        } else if (length == 2) {
            ++at_;
            ++at_;
        } else {
            const auto last = static_cast<unsigned char>(text_[at_ + length - 1]);
            if (last <= 0x8a || last == 0xaf) { // spaces of many widths
                at_ += length;
                return;
            }
            const bool dash = last >= 0x90 && last <= 0x95;
            const bool apostrophe = last == 0x98 || last == 0x99;
            if (apostrophe && is_possessive(length)) {
                add(TimeWord::Kind::letters, at_ + length + 1, "'s");
            } else {
                add(dash         ? TimeWord::Kind::dash
                    : apostrophe ? TimeWord::Kind::apostrophe
                                 : TimeWord::Kind::mark,
                    at_ + length);
            }
        }
    }

    void add_mark() {
        const char c = text_[at_];
        if (c == '\'' && is_possessive(1)) {
            add(TimeWord::Kind::letters, at_ + 2, "'s");
            return;
        }
        add(c == '-'    ? TimeWord::Kind::dash
            : c == '\'' ? TimeWord::Kind::apostrophe
                        : TimeWord::Kind::mark,
            at_ + 1, text_.substr(at_, 1));
        words_.back().mark = c;
    }

    /// Whether the apostrophe of `length` bytes here is that of 's.
    bool is_possessive(std::size_t length) const {
        const auto s = at_ + length;
        const auto after = class_at(text_, s + 1);
        return s < text_.size() && (text_[s] == 's' || text_[s] == 'S') && after != letter &&
               after != digit && !words_.empty() && words_.back().end == at_;
    }

    std::size_t run_of(Class kind) const {
        auto end = at_;
        while (class_at(text_, end) == kind) {
            ++end;
        }
        return end;
    }

    std::size_t letters_end() const {
        auto end = at_;
        while (end < text_.size()) {
            const auto kind = class_at(text_, end);
            if (kind != letter && (kind != high || high_mark(text_, end) != 0)) {
                break;
            }
            ++end;
        }
        return end;
    }

    void add(TimeWord::Kind kind, std::size_t end) {
        add(kind, end,
            kind == TimeWord::Kind::letters ? text_.substr(at_, end - at_) : std::string_view());
    }

    void add(TimeWord::Kind kind, std::size_t end, std::string_view word) {
        TimeWord next;
        next.begin = static_cast<std::uint32_t>(at_);
        next.end = static_cast<std::uint32_t>(end);
        next.kind = kind;
        next.glued = !words_.empty() && words_.back().end == at_;
        next.after_break = broken_;
        next.atoms = find_time_word(word);
        words_.push_back(next);
        broken_ = false;
        at_ = end;
    }

    /// Lines of prose that was wrapped go on in the next; short ones and those before a blank one
    /// do not.
    void end_line() {
        constexpr std::size_t least_wrapped = 40;
        broken_ = broken_ || at_ - line_ < least_wrapped;
        line_ = ++at_;
    }

    std::string_view text_;
    std::vector<TimeWord> words_;
    std::size_t at_ = 0;
    std::size_t line_ = 0; // where it begins
    bool broken_ = true;
};

} // namespace

std::vector<TimeWord> scan_time_words(std::string_view text) {
    return Scanner(text).run();
}

} // namespace dateline
