#include "extract/event/trigger.h"
#include "extract/event/trigger_candidates.h"
#include "tests/extract/event/read_article.h"
#include "tests/extract/event/written_reading.h"
#include "tests/extract/has_feature.h"
#include "tests/table.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

using namespace dateline;
using test::has;
using test::WrittenReading;

namespace {

Frame frame(const std::string& type, std::vector<std::string> verbs,
            std::vector<std::string> nouns = {}) {
    Frame frame;
    frame.type.name = type;
    frame.verbs = std::move(verbs);
    frame.nouns = std::move(nouns);
    return frame;
}

/// A reading by hand, in which the reader's network thinks each type possible for each word.
class DoubtfulReading : public WrittenReading {
public:
    explicit DoubtfulReading(const std::string& words, const std::string& names = "")
        : WrittenReading(words, names) {
        for (auto& marks : change().document.marks) {
            marks.events.fill(0.01F);
        }
    }
};

DoubtfulReading they_met() {
    return DoubtfulReading("They/2/nsubj/PRON met/0/root/VERB/meet/VBD");
}

/// How probably the network takes `token` for an event of `type`.
void mark(WrittenReading& reading, std::uint32_t token, std::string_view type, float probability) {
    const auto& types = Marks::event_types;
    const auto place = std::ranges::find(types, type) - types.begin();
    reading.change().document.marks[token].events[static_cast<std::size_t>(place)] = probability;
}

std::vector<TriggerCandidate> candidates(const Reading& reading, const Ontology& ontology) {
    return find_trigger_candidates(reading, ontology, build_lexicon(ontology));
}

std::vector<Trigger> triggers(const Reading& reading, const Ontology& ontology,
                              const LogLinear& model) {
    return find_triggers(reading, ontology, build_lexicon(ontology), model);
}

} // namespace

BOOST_AUTO_TEST_SUITE(trigger)

BOOST_DATA_TEST_CASE(words_are_a_trigger, test::table("extract/event/triggers.tsv"), row) {
    const WrittenReading reading(row["tree"], "");
    const auto lexicon = build_lexicon({{}, {"hold", "reach", "sign"}});
    const auto trigger = describe_trigger(*reading, lexicon, reading.range(row["words"]));
    BOOST_TEST(reading->document.word(trigger.token) == row["head"]);
    BOOST_TEST(reading->document.word(trigger.verb) == row["verb"]);
    BOOST_TEST((trigger.noun ? "noun" : "verb") == row["form"]);
    BOOST_TEST((trigger.passive ? "passive" : "active") == row["voice"]);
    BOOST_TEST((trigger.tokens == reading.range(row["words"])));
}

BOOST_AUTO_TEST_CASE(trigger_knows_its_sentence) {
    const WrittenReading reading("They/2/nsubj met/0/root/VERB || They/2/nsubj left/0/root/VERB",
                                 "");
    BOOST_TEST(describe_trigger(*reading, {}, reading.range("met")).sentence == 0U);
    BOOST_TEST(describe_trigger(*reading, {}, reading.range("left")).sentence == 1U);
}

BOOST_AUTO_TEST_CASE(what_the_lexicon_has_is_a_candidate) {
    const auto found =
        candidates(*they_met(), {{frame("visit", {"visit"}), frame("meet", {"meet"})}, {}});
    BOOST_REQUIRE(found.size() == 1U);
    BOOST_TEST(found[0].trigger.frame == 1U);
    BOOST_TEST(found[0].trigger.token == 1U);
    for (const auto* feature : {"meet", "mark -5", "in lexicon for 1", "meet in lexicon for 1",
                                "lemma meet", "tag VBD", "nsubj pronoun", "mood VBD"}) {
        BOOST_TEST_CONTEXT(feature) {
            BOOST_TEST(has(found[0].features, feature));
        }
    }
}

BOOST_AUTO_TEST_CASE(what_the_reader_marks_is_a_candidate) {
    auto reading = they_met();
    mark(reading, 1, "visit", 0.5F);
    const auto found = candidates(*reading, {{frame("visit", {"tour"})}, {}});
    BOOST_REQUIRE(found.size() == 1U);
    BOOST_TEST(has(found[0].features, "not in lexicon"));
    BOOST_TEST(has(found[0].features, "visit mark 0"));
    BOOST_TEST((found[0].trigger.tokens == TokenRange{1, 2}));
    mark(reading, 1, "visit", 0.03F);
    BOOST_TEST(candidates(*reading, {{frame("visit", {"tour"})}, {}}).empty());
}

BOOST_AUTO_TEST_CASE(what_the_reader_marks_as_none_is_no_candidate) {
    auto reading = they_met();
    mark(reading, 1, "meet", 0.001F);
    BOOST_TEST(candidates(*reading, {{frame("meet", {"meet"})}, {}}).empty());
}

BOOST_AUTO_TEST_CASE(own_words_are_candidates_that_nothing_learned_speaks_for) {
    const WrittenReading reading("They/2/nsubj/PRON met/0/root/VERB/meet/VBD", "");
    for (const auto* type : {"own", "visit"}) { // the built-in visit is not said so
        const auto found = candidates(*reading, {{frame(type, {"meet"})}, {}});
        BOOST_REQUIRE(found.size() == 1U);
        BOOST_TEST(found[0].features.empty());
        BOOST_TEST(found[0].trigger.probability > 0.5);
    }
    BOOST_TEST(candidates(*reading, {{frame("own", {"leave"})}, {}}).empty());
}

BOOST_AUTO_TEST_CASE(own_words_that_are_only_supposed_are_no_candidates) {
    const WrittenReading reading(
        "They/3/nsubj/PRON may/3/aux/AUX meet/0/root/VERB || If/3/mark/SCONJ they/3/nsubj/PRON "
        "meet/0/root/VERB",
        "");
    BOOST_TEST(candidates(*reading, {{frame("own", {"meet"})}, {}}).empty());
}

BOOST_AUTO_TEST_CASE(marks_of_types_that_the_ontology_lacks_say_nothing) {
    auto reading = they_met();
    mark(reading, 1, "attack", 0.9F);
    BOOST_TEST(candidates(*reading, {{frame("visit", {"tour"})}, {}}).empty());
}

BOOST_AUTO_TEST_CASE(word_may_state_one_type_by_the_lexicon_and_another_by_its_marks) {
    auto reading = they_met();
    mark(reading, 1, "visit", 0.5F);
    const auto found =
        candidates(*reading, {{frame("visit", {"tour"}), frame("meet", {"meet"})}, {}});
    BOOST_REQUIRE(found.size() == 2U);
    BOOST_TEST(has(found[0].features, "visit in lexicon for 1 others"));
    BOOST_TEST(has(found[1].features, "meet in lexicon for 1"));
}

BOOST_AUTO_TEST_CASE(noun_tells_the_light_verb_that_carries_it) {
    const DoubtfulReading reading(
        "They/2/nsubj/PRON will/3/aux/AUX hold/0/root/VERB talks/3/obj/NOUN/talk");
    const Ontology ontology{{frame("meet", {}, {"talk"})}, {"hold"}};
    const auto found = candidates(*reading, ontology);
    BOOST_REQUIRE(found.size() == 1U);
    BOOST_TEST(has(found[0].features, "carried by hold"));
    BOOST_TEST(has(found[0].features, "no arguments"));
}

BOOST_AUTO_TEST_CASE(candidate_tells_what_hangs_from_it) {
    const DoubtfulReading reading(
        "Cook/4/nsubj did/4/aux/AUX/do not/4/advmod/PART meet/0/root/VERB "
        "with/6/case/ADP Apple/4/obl",
        "Cook=person|Apple=organization");
    const auto found = candidates(*reading, {{frame("meet", {"meet"})}, {}});
    BOOST_REQUIRE(found.size() == 1U);
    for (const auto* feature :
         {"nsubj person", "meet nsubj person", "obl with organization", "obl with lemma apple",
          "aux do", "advmod not", "sentence 0", "names 2", "no time"}) {
        BOOST_TEST_CONTEXT(feature) {
            BOOST_TEST(has(found[0].features, feature));
        }
    }
}

BOOST_AUTO_TEST_CASE(candidate_tells_how_its_word_is_marked_throughout_the_article) {
    WrittenReading reading("They/2/nsubj met/0/root/VERB/meet || It/2/nsubj rained/0/root/VERB || "
                           "They/2/nsubj met/0/root/VERB/meet",
                           "");
    mark(reading, reading.token("met"), "meet", 0.8F);
    mark(reading, reading.token("met#2"), "meet", 0.2F);
    const auto found = candidates(*reading, {{frame("meet", {"meet"})}, {}});
    BOOST_REQUIRE(found.size() == 2U);
    BOOST_TEST(has(found[0].features, "lemma marked 0"));
    BOOST_TEST(has(found[0].features, "beginning marked 1"));
    BOOST_TEST(has(found[1].features, "lemma marked 0"));
    BOOST_TEST(has(found[1].features, "beginning marked, behind 1"));
}

BOOST_AUTO_TEST_CASE(likely_triggers_are_found) {
    const Ontology ontology{{frame("meet", {"meet"})}, {}};
    const auto found =
        triggers(*they_met(), ontology, LogLinear("classes\tno\tyes\nin lexicon for 1\t0\t3000\n"));
    BOOST_REQUIRE(found.size() == 1U);
    BOOST_TEST(found[0].probability > 0.9);
    BOOST_TEST(
        triggers(*they_met(), ontology, LogLinear("classes\tno\tyes\nany\t3000\t0\n")).empty());
}

BOOST_AUTO_TEST_CASE(word_states_the_likeliest_type) {
    const DoubtfulReading reading("They/2/nsubj/PRON convened/0/root/VERB/convene/VBD");
    const Ontology ontology{{frame("convene", {"convene"}), frame("meet", {"convene"})}, {}};
    const auto likeliest = [&](const char* table) {
        const auto found = triggers(*reading, ontology, LogLinear(table));
        BOOST_REQUIRE(found.size() == 1U);
        return ontology.frames[found[0].frame].type.name;
    };
    BOOST_TEST(likeliest("classes\tno\tyes\nmeet\t0\t2000\nconvene\t0\t1000\n") == "meet");
    BOOST_TEST(likeliest("classes\tno\tyes\nmeet\t0\t1000\nconvene\t0\t2000\n") == "convene");
}

BOOST_AUTO_TEST_CASE(table_without_rows_finds_no_triggers) {
    BOOST_TEST(triggers(*they_met(), {{frame("meet", {"meet"})}, {}}, LogLinear("")).empty());
}

BOOST_DATA_TEST_CASE(own_types_are_found, test::table("extract/event/own_types.tsv"), row) {
    const auto own = frame(row["type"], {row["verb"]}, {row["noun"]});
    const auto reading = test::read_article(row["text"], "2025-03-05");
    std::string words;
    for (const auto& trigger :
         triggers(reading, {{own}, built_in_ontology().light_verbs}, trained_weights().triggers)) {
        words += (words.empty() ? "" : "|") + std::string(reading.document.words(trigger.tokens));
    }
    BOOST_TEST(words == row["words"]);
}

BOOST_AUTO_TEST_SUITE_END()
