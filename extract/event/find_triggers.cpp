#include "extract/event/trigger.h"
#include "extract/language/compound.h"
#include "extract/one_of.h"

#include <algorithm>
#include <array>
#include <optional>

namespace dateline {

namespace {

constexpr std::array<std::string_view, 9> be{"be",   "is",    "are",  "was", "were",
                                             "been", "being", "gets", "got"};
constexpr std::array<std::string_view, 13> determiners{
    "the", "a", "an", "this", "that", "its", "his", "their", "these", "any", "no", "our", "such"};
constexpr std::array<std::string_view, 6> negations{"not", "n't", "n’t", "never", "nor", "without"};
constexpr std::array<std::string_view, 12> refusals{
    "denied", "denying", "refused", "refuses",   "failed",    "declined",
    "denies", "ruled",   "avoided", "cancelled", "postponed", "canceled"};
constexpr std::array<std::string_view, 20> intentions{
    "will",     "would",   "shall",   "plans",    "plan",     "planned", "scheduled",
    "expected", "expects", "intends", "intend",   "set",      "due",     "aims",
    "wants",    "hopes",   "agreed",  "prepares", "upcoming", "promised"};
constexpr std::array<std::string_view, 10> suppositions{
    "could", "may", "might", "should", "must", "if", "whether", "can", "unless", "possible"};

/// Reads the triggers of one sentence.
class TriggerFinder {
public:
    TriggerFinder(const Reading& reading, const Lexicon& lexicon, std::uint32_t sentence)
        : reading_(reading), lexicon_(lexicon), index_(sentence),
          sentence_(reading.document.sentences[sentence]) {}

    void run(std::vector<Trigger>& triggers) const {
        for (auto i = sentence_.first; i < sentence_.last;) {
            const auto trigger = longest_at(i);
            if (trigger && !is_supposed(*trigger)) {
                triggers.push_back(*trigger);
            }
            i = trigger ? trigger->tokens.last : compound_end(reading_.document, i, sentence_.last);
        }
    }

private:
    std::string_view word(std::uint32_t i) const {
        return i >= sentence_.first && i < sentence_.last ? reading_.word(i) : "";
    }

    std::optional<Trigger> longest_at(std::uint32_t i) const {
        if (in_name(i) || in_timex(i)) {
            return std::nullopt;
        }
        std::optional<Trigger> best;
        const auto end = compound_end(reading_.document, i, sentence_.last);
        for (const auto& pattern : lexicon_.find(reading_.words({i, end}))) {
            const auto last = match(pattern, i, end);
            if (last > i && (!best || last > best->tokens.last) && fits(pattern.form, i)) {
                best = Trigger{{i, last}, index_, pattern.frame, pattern.form};
                best->verb = i;
            }
        }
        if (best) {
            complete(*best);
        }
        return best;
    }

    /// The end of `pattern` at `i`, with `end` as that of its first word, over small words between
    /// its parts: "deepen their integration".
    std::uint32_t match(const Pattern& pattern, std::uint32_t i, std::uint32_t end) const {
        auto at = end;
        for (const auto& part : pattern.rest) {
            if (word(at) != part && one_of(word(at), determiners)) {
                ++at;
            }
            if (word(at) != part) {
                return i;
            }
            ++at;
        }
        return at;
    }

    /// Tells nouns from verbs of the same form: "the visit", "to visit".
    bool fits(Form form, std::uint32_t i) const {
        const auto before = word(i - 1);
        const bool after_determiner =
            i > sentence_.first &&
            (one_of(before, determiners) || before == "'s" || before == "’s" || before == "of");
        if (form == Form::noun) {
            return before != "to" && before != "will";
        }
        if (form == Form::base) {
            return i > sentence_.first && !after_determiner;
        }
        return !after_determiner || form == Form::present_participle;
    }

    bool in_name(std::uint32_t i) const {
        const auto& names = reading_.entities.names;
        const auto behind = std::upper_bound(
            names.begin(), names.end(), i,
            [](std::uint32_t token, const Name& name) { return token < name.tokens.first; });
        return behind != names.begin() && i < std::prev(behind)->tokens.last;
    }

    /// "March" in "on March 1" is no march.
    bool in_timex(std::uint32_t i) const {
        const auto at = reading_.document.tokens[i].span.begin;
        const auto& timexes = reading_.timexes;
        const auto behind = std::upper_bound(
            timexes.begin(), timexes.end(), at,
            [](std::uint32_t offset, const Timex& timex) { return offset < timex.span.begin; });
        return behind != timexes.begin() && at < std::prev(behind)->span.end;
    }

    void complete(Trigger& trigger) const {
        if (trigger.form == Form::noun) {
            find_light_verb(trigger);
        } else if (trigger.form == Form::past || trigger.form == Form::past_participle) {
            trigger.passive = is_passive(trigger);
        }
        trigger.status = status_of(trigger);
    }

    /// "held" of "held a November 17 meeting", "signing" of "signing multiple agreements".
    void find_light_verb(Trigger& trigger) const {
        constexpr std::uint32_t farthest = 8;
        const auto stop = std::max(
            sentence_.first, trigger.tokens.first > farthest ? trigger.tokens.first - farthest : 0);
        for (auto i = trigger.tokens.first; i-- > stop;) {
            const auto w = word(i);
            if (lexicon_.light_verbs.contains(w) && !in_name(i) &&
                !in_compound(reading_.document, i)) {
                trigger.verb = i;
                trigger.light = true;
                return;
            }
            if (w == "," || w == ";" || w == "that" || w == "who" || w == "of" || w == "with") {
                return;
            }
        }
    }

    bool is_passive(const Trigger& trigger) const {
        constexpr std::uint32_t farthest = 3;
        if (word(trigger.tokens.last) == "by") {
            return true;
        }
        for (std::uint32_t back = 1; back <= farthest && back <= trigger.verb; ++back) {
            const auto w = word(trigger.verb - back);
            if (one_of(w, be)) {
                return true;
            }
            if (!w.ends_with("ly") && w != "not" && w != "also") {
                return false;
            }
        }
        return false;
    }

    /// Whether one of `words` stands up to `farthest` tokens in front, within the clause.
    template <std::size_t n>
    bool any_before(const Trigger& trigger, const std::array<std::string_view, n>& words,
                    std::uint32_t farthest, bool over_that = false) const {
        for (std::uint32_t back = 1; back <= farthest && back <= trigger.verb; ++back) {
            const auto w = word(trigger.verb - back);
            if (in_name(trigger.verb - back)) {
                continue;
            }
            if (w == "," || w == ";" || w == "and" || (w == "that" && !over_that)) {
                return false;
            }
            if (one_of(w, words)) {
                return true;
            }
        }
        return false;
    }

    Status status_of(const Trigger& trigger) const {
        if (any_before(trigger, negations, 3) || any_before(trigger, refusals, 6, true)) {
            return Status::denied;
        }
        const bool infinitive = trigger.form == Form::base && word(trigger.verb - 1) == "to";
        return infinitive || any_before(trigger, intentions, 4) ? Status::planned
                                                                : Status::happened;
    }

    /// What is said to be possible or a condition is no event.
    bool is_supposed(const Trigger& trigger) const {
        const bool condition = word(sentence_.first) == "if" || word(sentence_.first) == "unless";
        return condition || any_before(trigger, suppositions, 5);
    }

    const Reading& reading_;
    const Lexicon& lexicon_;
    std::uint32_t index_;
    const Sentence& sentence_;
};

} // namespace

std::vector<Trigger> find_triggers(const Reading& reading, const Lexicon& lexicon) {
    std::vector<Trigger> triggers;
    for (std::uint32_t s = 0; s < reading.document.sentences.size(); ++s) {
        TriggerFinder(reading, lexicon, s).run(triggers);
    }
    return triggers;
}

} // namespace dateline
