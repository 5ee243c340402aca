#include "extract/time/tense.h"

#include "extract/one_of.h"

#include <array>

namespace dateline {

namespace {

/// What is scheduled, expected or due lies ahead.
constexpr std::array<std::string_view, 9> ahead{"schedule", "expect", "plan",  "slate",   "set",
                                                "due",      "intend", "await", "forecast"};

class TenseReader {
public:
    TenseReader(const Document& document, const Sentence& sentence)
        : document_(document), sentence_(sentence) {}

    Tense run(std::uint32_t token) const {
        if (follows_past(token)) {
            return Tense::past;
        }
        constexpr int highest = 20;
        for (int steps = 0; steps < highest; ++steps) {
            const auto& syntax = document_.syntax[token];
            const bool verb = syntax.upos == "VERB" || syntax.upos == "AUX";
            if (verb || one_of(syntax.lemma, ahead)) {
                if (const auto tense = tense_of(token); tense != Tense::unknown) {
                    return tense;
                }
            } else if (const auto tense = tense_of_copula(token); tense != Tense::unknown) {
                return tense;
            }
            if (syntax.head == 0) {
                break;
            }
            token = sentence_.first + syntax.head - 1;
        }
        return Tense::unknown;
    }

private:
    /// "said Tuesday", "said on Tuesday": whatever the tree says of what comes behind.
    bool follows_past(std::uint32_t token) const {
        const auto before = [&](std::uint32_t i) { return i > sentence_.first ? i - 1 : i; };
        auto verb = before(token);
        verb = document_.word(verb) == "on" ? before(verb) : verb;
        return document_.syntax[verb].xpos == "VBD";
    }

    bool is_child(std::uint32_t child, std::uint32_t of) const {
        return document_.syntax[child].head == of - sentence_.first + 1;
    }

    /// The tense that the auxiliaries in front of `verb` give it.
    Tense tense_of(std::uint32_t verb) const {
        const auto& syntax = document_.syntax[verb];
        bool past_auxiliary = false;
        bool present_auxiliary = false;
        bool to = false;
        for (auto i = sentence_.first; i < verb; ++i) {
            if (!is_child(i, verb)) {
                continue;
            }
            const auto& child = document_.syntax[i];
            if (child.xpos == "MD") {
                return Tense::future;
            }
            past_auxiliary |= child.xpos == "VBD" || child.lemma == "have";
            present_auxiliary |= child.deprel.starts_with("aux") &&
                                 (child.xpos == "VBZ" || child.xpos == "VBP") &&
                                 child.lemma == "be";
            to |= child.xpos == "TO";
        }
        if (one_of(syntax.lemma, ahead) && syntax.xpos != "VBD") {
            return Tense::future;
        }
        if (to) {
            return Tense::future;
        }
        if (syntax.xpos == "VBD" || past_auxiliary) {
            return Tense::past;
        }
        if (syntax.xpos == "VBN") {
            return Tense::past;
        }
        // "a strike starting on Monday"
        const bool begins = syntax.lemma == "start" || syntax.lemma == "begin";
        return syntax.xpos == "VBG" && (present_auxiliary || begins) ? Tense::future
                                                                     : Tense::unknown;
    }

    Tense tense_of_copula(std::uint32_t head) const {
        auto tense = Tense::unknown;
        for (auto i = sentence_.first; i < sentence_.last; ++i) {
            if (i != head && is_child(i, head)) {
                const auto& child = document_.syntax[i];
                if (child.xpos == "MD") {
                    return Tense::future;
                }
                tense = child.deprel == "cop" && child.xpos == "VBD" ? Tense::past : tense;
            }
        }
        return tense;
    }

    const Document& document_;
    const Sentence& sentence_;
};

} // namespace

Tense tense_around(const Document& document, const Sentence& sentence, std::uint32_t token) {
    return document.syntax.empty() ? Tense::unknown : TenseReader(document, sentence).run(token);
}

} // namespace dateline
