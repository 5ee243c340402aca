#include "extract/event/trigger_candidates.h"

#include "extract/event/describe.h"
#include "extract/event/slot.h"
#include "extract/language/clause.h"
#include "extract/one_of.h"
#include "extract/vocabulary.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string_view>
#include <unordered_map>

namespace dateline {

namespace {

/// What the lexicon makes of a token: frame → the words that it has.
using Opinions = std::map<std::size_t, LexiconMatch>;

/// The light verb that carries the noun at `token`: "held" of "held a meeting"; the noun itself if
/// there is none.
std::uint32_t carrier_of(const Reading& reading, const Lexicon& lexicon, std::uint32_t token) {
    constexpr std::array<std::string_view, 4> ties{"obj", "nsubj", "obl", "conj"};
    auto at = token;
    while (reading.relation(at) == "conj" && reading.parents[at] != Reading::none &&
           reading.document.syntax[reading.parents[at]].upos == "NOUN") {
        at = reading.parents[at];
    }
    const auto above = reading.parents[at];
    const bool carried = above != Reading::none && one_of(reading.relation(at), ties) &&
                         reading.document.syntax[above].upos == "VERB" &&
                         lexicon.light_verbs.contains(reading.lemma(above));
    return carried ? above : token;
}

/// Adds a match of a head: "performance review" says more of it than "review".
void add_longest(Opinions& opinions, const LexiconMatch& match) {
    const auto length = [](const LexiconMatch& of) { return of.tokens.last - of.tokens.first; };
    const auto longest = opinions.empty() ? 0 : length(opinions.begin()->second);
    if (length(match) > longest) {
        opinions.clear();
    }
    if (length(match) >= longest) {
        opinions.emplace(match.pattern->frame, match);
    }
}

bool is_passive(const Reading& reading, std::uint32_t verb) {
    const auto& syntax = reading.document.syntax;
    const bool marked = std::ranges::any_of(reading.children[verb], [&](std::uint32_t child) {
        return syntax[child].deprel == "nsubj:pass" || syntax[child].deprel == "aux:pass";
    });
    return marked || (syntax[verb].xpos == "VBN" && reading.relation(verb) == "acl");
}

/// That a word which a user has added states an event: no table knows it.
constexpr double of_own_words = 0.7;

/// Collects the candidates of one article.
class Finder {
public:
    Finder(const Reading& reading, const Ontology& ontology, const Lexicon& lexicon)
        : reading_(reading), ontology_(ontology), lexicon_(lexicon) {
        for (std::size_t frame = 0; frame < ontology.frames.size(); ++frame) {
            const auto& types = Marks::event_types;
            const auto mark = std::ranges::find(types, ontology.frames[frame].type.name);
            marks_.push_back(static_cast<std::size_t>(mark - types.begin()));
        }
        note_marks();
    }

    std::vector<TriggerCandidate> run() {
        std::map<std::uint32_t, Opinions> opinions; // head → what the lexicon has
        for (std::uint32_t token = 0; token < reading_.size(); ++token) {
            for (const auto& match : match_lexicon(reading_, lexicon_, token)) {
                const auto head =
                    match.pattern->noun ? head_of(reading_.document, match.tokens) : token;
                add_longest(opinions[head], match);
            }
        }
        std::vector<TriggerCandidate> candidates;
        for (std::uint32_t token = 0; token < reading_.size(); ++token) {
            const auto found = opinions.find(token);
            add(token, found == opinions.end() ? Opinions{} : found->second, candidates);
        }
        return candidates;
    }

private:
    /// How the reader marks the words of the article: those with the same lemma together, and the
    /// surest at its beginning.
    void note_marks() {
        constexpr std::uint32_t beginning = 2; // sentences
        surest_at_beginning_.resize(Marks::event_types.size());
        for (std::uint32_t token = 0; token < reading_.size(); ++token) {
            const auto& events = reading_.document.marks[token].events;
            auto& [count, sums] = by_lemma_[reading_.document.syntax[token].lemma];
            ++count;
            for (std::size_t type = 0; type < events.size(); ++type) {
                sums[type] += static_cast<double>(events[type]);
                if (reading_.sentence_of[token] < beginning) {
                    surest_at_beginning_[type] =
                        std::max(surest_at_beginning_[type], static_cast<double>(events[type]));
                }
            }
        }
    }

    /// What the whole article says of the type and the word.
    void describe_article(std::uint32_t token, std::size_t frame, Features& features) const {
        const auto type = marks_[frame];
        if (type >= Marks::event_types.size()) {
            return;
        }
        const auto& [count, sums] = by_lemma_.at(reading_.document.syntax[token].lemma);
        features.push_back(odds_step("lemma marked", sums[type] / static_cast<double>(count)));
        features.push_back(odds_step(reading_.sentence_of[token] < 2 ? "beginning marked"
                                                                     : "beginning marked, behind",
                                     surest_at_beginning_[type]));
    }

    /// How many slots of its frame are filled by names that hang from the trigger or its light
    /// verb.
    std::size_t count_filled(const Trigger& trigger) const {
        const auto& roles = ontology_.frames[trigger.frame].roles;
        std::set<std::string> filled;
        for (const auto& name : reading_.names_in(trigger.sentence)) {
            const auto slot = slot_of(reading_, trigger, head_of(reading_.document, name.tokens));
            if (roles.contains(slot)) {
                filled.insert(slot);
            }
        }
        return std::min<std::size_t>(filled.size(), 3);
    }

    /// How much of what the reader marks as an event it marks as one of this type.
    double share_of_marks(std::uint32_t token, std::size_t frame) const {
        const double event = 1 - static_cast<double>(reading_.document.marks[token].events[0]);
        constexpr double least = 1e-6;
        return marked(token, frame) / std::max(event, least);
    }

    double marked(std::uint32_t token, std::size_t frame) const {
        const auto& events = reading_.document.marks[token].events;
        return marks_[frame] < events.size() ? events[marks_[frame]] : 0;
    }

    void add(std::uint32_t token, const Opinions& opinions,
             std::vector<TriggerCandidate>& candidates) const {
        constexpr double possible = 0.04;
        constexpr double possible_in_lexicon = 0.005;
        for (std::size_t frame = 0; frame < marks_.size(); ++frame) {
            const auto match = opinions.find(frame);
            const bool in_lexicon = match != opinions.end();
            const bool own = in_lexicon && !match->second.pattern->learned;
            const auto mark = marked(token, frame);
            if (own ? is_supposed(token) : mark < (in_lexicon ? possible_in_lexicon : possible)) {
                continue;
            }
            const TokenRange tokens =
                in_lexicon ? match->second.tokens : TokenRange{token, token + 1};
            TriggerCandidate candidate{describe_trigger(reading_, lexicon_, tokens), {}};
            candidate.trigger.frame = frame;
            if (own) {
                candidate.trigger.probability = of_own_words;
            } else {
                describe(candidate, opinions);
            }
            candidates.push_back(std::move(candidate));
        }
    }

    /// What is only said to be possible, or a condition.
    bool is_supposed(std::uint32_t token) const {
        constexpr std::array<std::string_view, 6> words{"if",    "unless", "could",
                                                        "might", "may",    "whether"};
        return std::ranges::any_of(reading_.children[token], [&](std::uint32_t child) {
            return one_of(reading_.word(child), words);
        });
    }

    void describe(TriggerCandidate& candidate, const Opinions& opinions) const {
        const auto& trigger = candidate.trigger;
        const auto token = trigger.token;
        const auto& syntax = reading_.document.syntax[token];
        const auto& type = ontology_.frames[trigger.frame].type.name;
        auto& features = candidate.features;
        const auto lemma = reading_.lemma(token);
        const std::string types = opinions.size() < 3 ? std::to_string(opinions.size()) : "several";
        const auto lexicon = opinions.contains(trigger.frame) ? "in lexicon for " + types
                             : opinions.empty()               ? std::string("not in lexicon")
                                                : "in lexicon for " + types + " others";
        const auto own = odds_step("own mark", share_of_marks(token, trigger.frame));
        const auto mark = odds_step("mark", marked(token, trigger.frame));
        features = {"any",
                    type,
                    mark,
                    type + ' ' + mark,
                    odds_step("no event", reading_.document.marks[token].events[0]),
                    lexicon,
                    type + ' ' + lexicon,
                    mark + ' ' + lexicon,
                    own,
                    own + ' ' + lexicon,
                    type + ' ' + own,
                    "lemma " + lemma,
                    type + " lemma " + lemma,
                    "tag " + std::string(syntax.xpos),
                    "relation " + std::string(syntax.deprel),
                    type + " relation " + std::string(reading_.relation(token)),
                    reading_.name_at(token) ? "in name" : "",
                    trigger.verb != token ? "carried by " + reading_.lemma(trigger.verb) : ""};
        const auto filled = lexicon + " filled " + std::to_string(count_filled(trigger));
        features.push_back(filled);
        features.push_back(filled + ' ' + std::string(syntax.xpos));
        describe_article(token, trigger.frame, features);
        for (auto& feature : describe_place(reading_, token)) {
            features.push_back(type + ' ' + feature);
            features.push_back(std::move(feature));
        }
        for (auto& feature : describe_mood(reading_, trigger.verb)) {
            features.push_back(std::move(feature));
        }
        for (auto& feature : describe_arguments(reading_, token)) {
            features.push_back(type + ' ' + feature);
            features.push_back(std::move(feature));
        }
    }

    const Reading& reading_;
    const Ontology& ontology_;
    const Lexicon& lexicon_;
    std::vector<std::size_t> marks_; // of each frame, its place in Marks::event_types
    struct Sums {
        std::size_t count = 0;
        std::array<double, Marks::event_types.size()> sums{};
    };
    std::unordered_map<std::string_view, Sums> by_lemma_;
    std::vector<double> surest_at_beginning_; // of each mark, in the first sentences
};

} // namespace

Trigger describe_trigger(const Reading& reading, const Lexicon& lexicon, TokenRange tokens) {
    Trigger trigger;
    trigger.tokens = tokens;
    trigger.token = head_of(reading.document, tokens);
    trigger.sentence = reading.sentence_of[trigger.token];
    trigger.noun = reading.document.syntax[trigger.token].upos != "VERB";
    trigger.verb = trigger.noun ? carrier_of(reading, lexicon, trigger.token) : trigger.token;
    trigger.passive = is_passive(reading, trigger.verb);
    return trigger;
}

std::vector<TriggerCandidate>
find_trigger_candidates(const Reading& reading, const Ontology& ontology, const Lexicon& lexicon) {
    return Finder(reading, ontology, lexicon).run();
}

} // namespace dateline
