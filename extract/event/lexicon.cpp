#include "extract/event/lexicon.h"

#include "extract/ascii_case.h"
#include "extract/one_of.h"

#include <algorithm>
#include <iterator>
#include <sstream>

namespace dateline {

namespace {

/// The words of a phrase; none are empty, whatever spaces there are.
std::vector<std::string> split_words(const std::string& phrase) {
    std::istringstream in(phrase);
    return {std::istream_iterator<std::string>(in), {}};
}

void add_phrases(Lexicon& lexicon, const std::vector<std::string>& phrases, std::size_t frame,
                 bool noun, const std::vector<std::string>& built_in) {
    for (const auto& phrase : phrases) {
        auto words = split_words(lower_ascii(phrase));
        if (!words.empty()) {
            const bool learned = std::ranges::any_of(built_in, [&](const auto& known) {
                return lower_ascii(known) == lower_ascii(phrase);
            });
            auto& patterns = lexicon.patterns[words.front()];
            words.erase(words.begin());
            patterns.push_back({frame, std::move(words), noun, learned});
        }
    }
}

/// The frame of the built-in ontology with the name; an empty one if there is none.
const Frame& built_in_frame(const std::string& type) {
    static const auto ontology = built_in_ontology();
    static const Frame none;
    const auto found =
        std::ranges::find(ontology.frames, type,
                          [](const Frame& frame) -> const std::string& { return frame.type.name; });
    return found == ontology.frames.end() ? none : *found;
}

/// The end of the words of `pattern` behind `token`; `token` itself if they do not stand there.
std::uint32_t match_rest(const Reading& reading, const Pattern& pattern, std::uint32_t token) {
    const auto last = reading.document.sentences[reading.sentence_of[token]].last;
    auto at = token + 1;
    for (const auto& word : pattern.rest) {
        const auto here = [&] {
            return at < last && (reading.word(at) == word || reading.lemma(at) == word);
        };
        if (!here() && at < last && reading.document.syntax[at].upos == "DET") {
            ++at;
        }
        if (!here()) {
            return token;
        }
        ++at;
    }
    return at;
}

} // namespace

Lexicon build_lexicon(const Ontology& ontology) {
    Lexicon lexicon;
    for (std::size_t frame = 0; frame < ontology.frames.size(); ++frame) {
        const auto& [type, parties, roles, verbs, nouns] = ontology.frames[frame];
        const auto& built_in = built_in_frame(type.name);
        add_phrases(lexicon, verbs, frame, false, built_in.verbs);
        add_phrases(lexicon, nouns, frame, true, built_in.nouns);
    }
    lexicon.light_verbs.insert(ontology.light_verbs.begin(), ontology.light_verbs.end());
    return lexicon;
}

std::vector<LexiconMatch> match_lexicon(const Reading& reading, const Lexicon& lexicon,
                                        std::uint32_t token) {
    constexpr std::array<std::string_view, 2> nouns{"NOUN", "PROPN"};
    const auto found = lexicon.patterns.find(reading.lemma(token));
    std::vector<LexiconMatch> matches;
    if (found == lexicon.patterns.end()) {
        return matches;
    }
    const auto upos = reading.document.syntax[token].upos;
    for (const auto& pattern : found->second) {
        const bool fits = pattern.noun ? one_of(upos, nouns) || upos == "ADJ" : upos == "VERB";
        const auto end = fits ? match_rest(reading, pattern, token) : token;
        if (end == token) {
            continue;
        }
        const auto same = std::find_if(matches.begin(), matches.end(), [&](const auto& match) {
            return match.pattern->frame == pattern.frame;
        });
        if (same == matches.end()) {
            matches.push_back({{token, end}, &pattern});
        } else if (same->tokens.last < end) {
            *same = {{token, end}, &pattern};
        }
    }
    return matches;
}

} // namespace dateline
