#include "graph/query/communities.h"
#include "graph/query/louvain.h"
#include "tests/graph/build_outline.h"

#include <numeric>

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

using namespace dateline;
using namespace dateline::test;

namespace {

constexpr auto each = boost::test_tools::per_element();
const auto near = boost::test_tools::tolerance(1e-9);
using Numbers = std::vector<std::uint32_t>;

EntityLink link(std::uint32_t first, std::uint32_t second, double weight = 1) {
    return {first, second, 1, 0, weight};
}

/// Every two of the `size` entities from `first` on.
void add_clique(std::vector<EntityLink>& links, std::uint32_t first, std::uint32_t size) {
    for (auto a = first; a < first + size; ++a) {
        for (auto b = a + 1; b < first + size; ++b) {
            links.push_back(link(a, b));
        }
    }
}

/// By the definition: over all pairs, weight less what is expected.
double brute_modularity(const std::vector<EntityLink>& links, const Numbers& communities) {
    const auto size = communities.size();
    std::vector<std::vector<double>> weights(size, std::vector<double>(size));
    std::vector<double> strengths(size);
    double total = 0;
    for (const auto& l : links) {
        weights[l.first][l.second] = weights[l.second][l.first] = l.weight;
        strengths[l.first] += l.weight;
        strengths[l.second] += l.weight;
        total += 2 * l.weight;
    }
    double sum = 0;
    for (std::size_t a = 0; a < size; ++a) {
        for (std::size_t b = 0; b < size; ++b) {
            if (communities[a] == communities[b] && total > 0) {
                sum += (weights[a][b] - strengths[a] * strengths[b] / total) / total;
            }
        }
    }
    return sum;
}

} // namespace

BOOST_AUTO_TEST_SUITE(finding_communities)

BOOST_AUTO_TEST_CASE(groups_with_one_link_between_them_are_told_apart) {
    std::vector<EntityLink> links;
    add_clique(links, 0, 4);
    links.push_back(link(3, 4));
    add_clique(links, 4, 4);
    BOOST_TEST(find_louvain_communities(links, 9) == Numbers({0, 0, 0, 0, 1, 1, 1, 1, 2}), each);
}

BOOST_AUTO_TEST_CASE(cliques_in_a_ring_may_be_joined_but_not_torn) {
    // The known limit of modularity: Fortunato and Barthélemy, 2007.
    std::vector<EntityLink> links;
    for (std::uint32_t i = 0; i < 30; ++i) {
        add_clique(links, 5 * i, 5);
        links.push_back(i < 29 ? link(5 * i + 4, 5 * i + 5) : link(0, 149));
    }
    const auto communities = find_louvain_communities(links, 150);
    BOOST_TEST(modularity(links, communities) > 0.87);
    for (std::uint32_t i = 0; i < 150; ++i) {
        BOOST_TEST(communities[i] == communities[i / 5 * 5]);
    }
}

BOOST_AUTO_TEST_CASE(weights_decide_where_one_belongs) {
    std::vector<EntityLink> links{link(0, 1, 5), link(1, 2, 1), link(2, 3, 5)};
    BOOST_TEST(find_louvain_communities(links, 4) == Numbers({0, 0, 1, 1}), each);
}

BOOST_AUTO_TEST_CASE(modularity_of_two_pairs_is_a_half) {
    BOOST_TEST(modularity({link(0, 1), link(2, 3)}, {0, 0, 1, 1}) == 0.5, near);
    BOOST_TEST(modularity({link(0, 1)}, {0, 0}) == 0, near);
    BOOST_TEST(modularity({}, {0, 1}) == 0);
}

BOOST_AUTO_TEST_CASE(communities_come_by_size_and_members_by_weight) {
    const auto outline = outline_of(7, {{"2025-01-01", {0, 1}},
                                        {"2025-01-02", {2, 3, 4}},
                                        {"2025-01-03", {3, 4}},
                                        {"2025-01-04", {3, 4}},
                                        {"2025-01-05", {5, 6}, Status::denied}});
    const auto found = find_communities(outline, {});
    BOOST_REQUIRE(found.communities.size() == 2U);
    BOOST_TEST(found.communities[0] == Numbers({3, 4, 2}), each);
    BOOST_TEST(found.communities[1] == Numbers({0, 1}), each);
}

BOOST_DATA_TEST_CASE(modularity_is_that_of_its_definition_and_no_worse_than_alone,
                     boost::unit_test::data::xrange(200), seed) {
    const auto outline = random_outline(static_cast<unsigned>(seed));
    const auto links = find_links(outline, {});
    const auto entities = static_cast<std::uint32_t>(outline.entities.size());
    const auto communities = find_louvain_communities(links, entities);
    const auto best = modularity(links, communities);
    BOOST_TEST(std::abs(best - brute_modularity(links, communities)) < 1e-9);
    Numbers alone(entities);
    std::iota(alone.begin(), alone.end(), 0U);
    BOOST_TEST(best >= modularity(links, alone) - 1e-9);
}

BOOST_AUTO_TEST_SUITE_END()
