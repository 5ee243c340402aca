#include "graph/query/centrality.h"
#include "graph/query/ranking.h"
#include "tests/graph/build_outline.h"

#include <numeric>

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

using namespace dateline;
using namespace dateline::test;

namespace {

namespace data = boost::unit_test::data;
constexpr auto each = boost::test_tools::per_element();
using Scores = std::vector<double>;
using Table = std::vector<Scores>;

/// How many steps each two entities share.
Table shared_steps(const Outline& outline) {
    Table shared(outline.entities.size(), Scores(outline.entities.size()));
    for (const auto& who : steps_of(outline, {})) {
        for (const auto a : who) {
            for (const auto b : who) {
                shared[a][b] += a != b;
            }
        }
    }
    return shared;
}

/// Numbers of paths of fewest steps and their lengths, by counting walks of each length.
struct Walks {
    Table lengths;
    Table paths;
};

Walks count_walks(const Table& shared) {
    const auto size = shared.size();
    Walks walks{Table(size, Scores(size, -1)), Table(size, Scores(size))};
    auto of_length = Table(size, Scores(size));
    for (std::size_t i = 0; i < size; ++i) {
        of_length[i][i] = 1;
    }
    for (std::size_t length = 0; length < size; ++length) {
        auto longer = Table(size, Scores(size));
        for (std::size_t a = 0; a < size; ++a) {
            for (std::size_t b = 0; b < size; ++b) {
                if (of_length[a][b] > 0 && walks.lengths[a][b] < 0) {
                    walks.lengths[a][b] = static_cast<double>(length);
                    walks.paths[a][b] = of_length[a][b];
                }
                for (std::size_t c = 0; c < size; ++c) {
                    longer[a][c] += of_length[a][b] * shared[b][c];
                }
            }
        }
        of_length = std::move(longer);
    }
    return walks;
}

Scores brute_betweenness(const Outline& outline) {
    const auto walks = count_walks(shared_steps(outline));
    const auto size = outline.entities.size();
    Scores scores(size);
    for (std::size_t a = 0; a < size; ++a) {
        for (std::size_t b = a + 1; b < size; ++b) {
            for (std::size_t v = 0; v < size; ++v) {
                const bool between =
                    v != a && v != b && walks.lengths[a][b] > 0 && walks.lengths[a][v] > 0 &&
                    walks.lengths[a][v] + walks.lengths[v][b] == walks.lengths[a][b];
                scores[v] +=
                    between ? walks.paths[a][v] * walks.paths[v][b] / walks.paths[a][b] : 0;
            }
        }
    }
    return scores;
}

/// By a table of the chances to go from each to each, many times over.
Scores brute_pageranks(const Outline& outline) {
    const auto size = outline.entities.size();
    Table weights(size, Scores(size));
    for (const auto& who : steps_of(outline, {})) {
        for (const auto a : who) {
            for (const auto b : who) {
                weights[a][b] += a == b ? 0 : 1.0 / static_cast<double>(who.size() - 1);
            }
        }
    }
    Scores sums;
    double linked = 0;
    for (const auto& row : weights) {
        sums.push_back(std::accumulate(row.begin(), row.end(), 0.0));
        linked += sums.back() > 0;
    }
    Scores ranks;
    for (const auto sum : sums) {
        ranks.push_back(sum > 0 ? 1 / linked : 0);
    }
    for (int round = 0; round < 300; ++round) {
        Scores next;
        for (const auto sum : sums) {
            next.push_back(sum > 0 ? 0.15 / linked : 0);
        }
        for (std::size_t a = 0; a < size; ++a) {
            for (std::size_t b = 0; b < size; ++b) {
                next[b] += sums[a] > 0 ? 0.85 * ranks[a] * weights[a][b] / sums[a] : 0;
            }
        }
        ranks = std::move(next);
    }
    return ranks;
}

/// 0 – 1 – 2 – 3, where 1 and 2 met twice.
Outline chain() {
    return outline_of(5, {{"2024-01-01", {0, 1}}, {"2025-01-01", {1, 2}}, {"2025-02-01", {1, 2}}},
                      {tie(2, 3)});
}

} // namespace

BOOST_AUTO_TEST_SUITE(ranking_entities)

BOOST_AUTO_TEST_CASE(degree_counts_others_once) {
    BOOST_TEST(find_degrees(chain(), {}) == Scores({1, 2, 2, 1, 0}), each);
}

BOOST_AUTO_TEST_CASE(scores_are_those_of_the_period) {
    const auto later = period("2025-01-01", "2025-12-31");
    BOOST_TEST(find_degrees(chain(), later) == Scores({0, 1, 2, 1, 0}), each);
    BOOST_TEST(find_betweenness(chain(), later).scores == Scores({0, 0, 1, 0, 0}), each);
    BOOST_TEST(find_pageranks(chain(), later)[0] == 0);
}

BOOST_AUTO_TEST_CASE(betweenness_counts_pairs) {
    const auto found = find_betweenness(chain(), {});
    BOOST_TEST(found.scores == Scores({0, 2, 2, 0, 0}), each);
    BOOST_TEST(found.sources == 4U);
    BOOST_TEST(!found.is_estimated());
}

BOOST_AUTO_TEST_CASE(another_shared_event_is_another_path) {
    // From 0 to 3 lead two paths by 1 and one by 2.
    const auto outline = outline_of(4, {{"2025-01-01", {0, 1}},
                                        {"2025-01-02", {0, 1}},
                                        {"2025-01-03", {1, 3}},
                                        {"2025-01-04", {0, 2}},
                                        {"2025-01-05", {2, 3}}});
    const auto scores = find_betweenness(outline, {}).scores;
    BOOST_TEST(scores[1] == 2.0 / 3, boost::test_tools::tolerance(1e-12));
    BOOST_TEST(scores[2] == 1.0 / 3, boost::test_tools::tolerance(1e-12));
}

BOOST_AUTO_TEST_CASE(of_a_large_graph_betweenness_is_estimated) {
    // A star: its centre lies between all pairs of its 99 others.
    std::vector<Told> events;
    for (std::uint32_t i = 1; i < 100; ++i) {
        events.push_back({"2025-01-01", {0, i}});
    }
    const auto found = find_betweenness(outline_of(100, events), {}, 1);
    BOOST_TEST(found.is_estimated());
    BOOST_TEST(found.sources == 16U);
    BOOST_TEST(found.candidates == 100U);
    BOOST_TEST(found.scores[0] > 4000);
    BOOST_TEST(found.scores[0] < 5000);
    BOOST_TEST(found.scores[1] == 0);
}

BOOST_AUTO_TEST_CASE(nothing_ranks_no_one) {
    BOOST_TEST(to_ranking(find_pageranks(outline_of(3, {}), {})).empty());
    BOOST_TEST(to_ranking(find_degrees(outline_of(3, {}), {})).empty());
    BOOST_TEST(find_betweenness(outline_of(3, {}), {}).sources == 0U);
}

BOOST_AUTO_TEST_CASE(the_highest_come_first_and_equal_ones_in_order) {
    BOOST_TEST((to_ranking({1, 0, 3, 1}) == std::vector<Ranked>{{2, 3}, {0, 1}, {3, 1}}));
}

BOOST_DATA_TEST_CASE(scores_are_those_of_plain_counting, data::xrange(200), seed) {
    const auto outline = random_outline(static_cast<unsigned>(seed));
    const auto expected_betweenness = brute_betweenness(outline);
    const auto expected_pageranks = brute_pageranks(outline);
    const auto shared = shared_steps(outline);
    const auto degrees = find_degrees(outline, {});
    const auto betweenness = find_betweenness(outline, {}).scores;
    const auto pageranks = find_pageranks(outline, {});
    for (std::size_t i = 0; i < shared.size(); ++i) {
        BOOST_TEST(degrees[i] ==
                   static_cast<double>(std::count_if(shared[i].begin(), shared[i].end(),
                                                     [](double steps) { return steps > 0; })));
        BOOST_TEST(std::abs(betweenness[i] - expected_betweenness[i]) < 1e-9);
        BOOST_TEST(std::abs(pageranks[i] - expected_pageranks[i]) < 1e-7);
    }
}

BOOST_AUTO_TEST_SUITE_END()
