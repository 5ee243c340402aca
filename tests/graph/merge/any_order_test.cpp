#include "tests/graph/merge/merged_graph.h"

#include <numeric>
#include <random>

#include <boost/test/unit_test.hpp>

using namespace dateline;
using namespace dateline::test;

namespace {

// Names that mean each other, and names that only look so.
const std::vector<Entity> names{person("Meng Fanying", {"Meng"}),
                                person("MENG FANYING"),
                                person("Fanying Meng"),
                                person("Meng"),
                                person("Meng Hao", {"Meng"}),
                                person("Muammar Gaddafi"),
                                person("Moammar Gadhafi"),
                                person("George Bush"),
                                person("George W. Bush"),
                                person("Li Wei"),
                                person("Ann Bee"),
                                organization("Baogang Group", {"Baogang", "the Group"}),
                                organization("Baogang"),
                                organization("Baotou Iron & Steel", {"Baogang"}),
                                organization("World Food Programme", {"WFP"}),
                                organization("WFP"),
                                organization("Ministry of Trade"),
                                organization("Chinese Ministry of Trade"),
                                organization("Acme Co., Ltd."),
                                organization("Acme"),
                                policy("Made in China 2025"),
                                place("China"),
                                place("Japan"),
                                place("Perú"),
                                place("Peru")};

/// Articles that anyone might have written, always the same ones for one seed.
class RandomArticles {
public:
    explicit RandomArticles(unsigned seed) : random_(seed) {}

    std::vector<Extraction> make(int count) {
        std::vector<Extraction> articles;
        for (int i = 0; i < count; ++i) {
            articles.push_back(make_one("article " + std::to_string(i)));
        }
        return articles;
    }

    void shuffle(std::vector<Extraction>& articles) {
        std::shuffle(articles.begin(), articles.end(), random_);
    }

    Corrections corrections(const std::vector<Extraction>& articles) {
        Corrections made;
        for (std::uint32_t number = 1; number <= 6; ++number) {
            const auto action = static_cast<CorrectionAction>(below(5));
            const bool of_events = below(2) == 0;
            const auto subject = of_events ? report_of(pick(articles)) : name_in(pick(articles));
            const auto object = of_events ? report_of(pick(articles)) : name_in(pick(articles));
            made.push_back({number, action, subject, object, below(2) ? object.name : ""});
        }
        return made;
    }

private:
    std::uint32_t below(std::size_t limit) { return static_cast<std::uint32_t>(random_() % limit); }

    template <typename Item> const Item& pick(const std::vector<Item>& items) {
        return items[below(items.size())];
    }

    Anchor name_in(const Extraction& from) {
        const auto& entity = pick(from.entities);
        return {"", entity.kind, entity.name, from.article.id};
    }

    Anchor report_of(const Extraction& from) {
        return {pick(from.events).id, Kind::organization, "", from.article.id};
    }

    Extraction make_one(const std::string& name) {
        static const std::vector<std::string> days{"2025-03-01", "2025-03-02", "2025-03-09",
                                                   "2021-03-02", "2025",       ""};
        static const std::vector<std::string> texts{
            "The two sides met in the capital on Friday to talk about steel and trade.",
            "Nobody expected that they would sign anything before the end of the year."};
        auto about = article(name, pick(days));
        about = below(2) ? with_text(about, pick(texts)) : about;
        std::vector<Entity> entities;
        std::sample(names.begin(), names.end(), std::back_inserter(entities), 4 + below(4),
                    random_);
        std::vector<Event> events;
        for (auto i = 1 + below(3); i > 0; --i) {
            events.push_back(make_event(static_cast<std::uint32_t>(entities.size())));
        }
        std::vector<Relation> relations;
        for (auto i = below(3); i > 0; --i) {
            relations.push_back(relation(static_cast<RelationType>(below(4)),
                                         below(entities.size()), below(entities.size()), "head"));
        }
        return extraction(about, entities, events, relations);
    }

    Event make_event(std::uint32_t entities) {
        static const std::vector<std::string> dates{"2025-02-28", "2025-03-01", "2025-02",
                                                    "2025",       "",           ""};
        std::vector<std::uint32_t> parties(entities);
        std::iota(parties.begin(), parties.end(), 0U);
        std::shuffle(parties.begin(), parties.end(), random_);
        std::vector<Participant> participants;
        for (auto i = 1 + below(3); i > 0; --i) {
            participants.push_back({parties[i - 1], static_cast<Role>(below(6))});
        }
        std::sort(participants.begin(), participants.end());
        auto made = told_as(event(below(3) ? "meet" : "agree", pick(dates), participants),
                            below(2) ? "met" : "saw");
        if (made.date) {
            made.date->basis = static_cast<Basis>(below(3));
        } else if (below(3) == 0) {
            made.day_without_year = std::chrono::February / 28;
        }
        made.status = below(4) ? Status::happened : static_cast<Status>(below(3));
        made.place = below(3) ? std::nullopt : std::optional(below(entities));
        made.confidence = static_cast<double>(below(8)) / 8;
        return made;
    }

    std::mt19937 random_;
};

/// Nothing is lost, and all that is pointed at is there.
void check(const KnowledgeGraph& graph, const std::vector<Extraction>& articles) {
    std::size_t reports = 0;
    std::size_t mentions = 0;
    for (const auto& article : articles) {
        reports += article.events.size();
        mentions += article.entities.size();
    }
    for (const auto& event : graph.events) {
        reports -= event.evidence.size();
        BOOST_TEST(!event.participants.empty());
        BOOST_TEST(event.sources >= 1U);
        BOOST_TEST(event.sources <= event.evidence.size());
        for (const auto& participant : event.participants) {
            BOOST_TEST(participant.entity < graph.entities.size());
        }
    }
    for (const auto& entity : graph.entities) {
        mentions -= entity.mentions.size();
        BOOST_TEST(entity.name != "");
    }
    BOOST_TEST(reports == 0U);
    BOOST_TEST(mentions == 0U);
    for (const auto& why : graph.identities) {
        BOOST_TEST(is_called(graph.entities.at(why.entity), why.name), why.name);
        BOOST_TEST(is_called(graph.entities.at(why.entity), why.same_as), why.same_as);
    }
    for (const auto& [a, b, reason] : graph.conflicts) {
        BOOST_TEST(a < b);
        BOOST_TEST(b < graph.events.size());
    }
}

} // namespace

BOOST_AUTO_TEST_SUITE(any_order)

BOOST_AUTO_TEST_CASE(random_articles_make_the_same_graph_in_any_order) {
    for (unsigned seed = 1; seed <= 60; ++seed) {
        RandomArticles random(seed);
        auto articles = random.make(2 + static_cast<int>(seed % 30));
        const auto graph = merged(articles);
        check(graph, articles);
        for (int round = 0; round < 4; ++round) {
            random.shuffle(articles);
            BOOST_TEST((merged(articles) == graph), "seed " << seed);
        }
    }
}

BOOST_AUTO_TEST_CASE(corrected_articles_make_the_same_graph_in_any_order) {
    for (unsigned seed = 1; seed <= 60; ++seed) {
        RandomArticles random(seed);
        auto articles = random.make(20);
        const auto corrections = random.corrections(articles);
        const auto graph = merged(articles, corrections);
        for (int round = 0; round < 4; ++round) {
            random.shuffle(articles);
            BOOST_TEST((merged(articles, corrections) == graph), "seed " << seed);
        }
    }
}

BOOST_AUTO_TEST_CASE(parts_that_overlap_make_the_same_graph) {
    for (unsigned seed = 1; seed <= 20; ++seed) {
        RandomArticles random(seed);
        const auto articles = random.make(12);
        auto twice = articles;
        twice.insert(twice.end(), articles.begin() + 4, articles.end());
        random.shuffle(twice);
        BOOST_TEST((merged(twice) == merged(articles)), "seed " << seed);
    }
}

BOOST_AUTO_TEST_SUITE_END()
