#include "export/headline.h"
#include "tests/graph/build_values.h"

#include <boost/test/unit_test.hpp>

using namespace dateline;
using namespace dateline::test;

namespace {

std::string headline(std::vector<Participant> participants, Status status = Status::happened,
                     std::optional<std::uint32_t> where = std::nullopt) {
    auto told = event("meet", "2025-11-17", std::move(participants));
    told.status = status;
    told.place = where;
    const auto graph = graph_of(
        {article("a")},
        {organization("Baogang Group"), person("Li Bo"), person("Meng Fanying"), place("Baotou")},
        {told});
    return headline_of(graph, graph.events[0]);
}

} // namespace

BOOST_AUTO_TEST_SUITE(headline_of_event)

BOOST_AUTO_TEST_CASE(agents_stand_before_the_dash) {
    BOOST_TEST(headline({{0, Role::agent}, {1, Role::partner}, {2, Role::agent}}) ==
               "meet: Baogang Group, Meng Fanying – Li Bo");
    BOOST_TEST(headline({{0, Role::attendee}, {1, Role::agent}, {2, Role::target}}) ==
               "meet: Li Bo – Baogang Group, Meng Fanying");
}

BOOST_AUTO_TEST_CASE(one_side_alone_has_no_dash) {
    BOOST_TEST(headline({{0, Role::agent}, {1, Role::agent}}) == "meet: Baogang Group, Li Bo");
    BOOST_TEST(headline({{1, Role::partner}, {2, Role::subject}}) == "meet: Li Bo, Meng Fanying");
}

BOOST_AUTO_TEST_CASE(the_place_and_what_did_not_happen_stand_at_the_end) {
    BOOST_TEST(headline({{2, Role::agent}, {1, Role::partner}}, Status::planned, 3) ==
               "meet: Meng Fanying – Li Bo, in Baotou (planned)");
    BOOST_TEST(headline({{1, Role::agent}}, Status::denied) == "meet: Li Bo (denied)");
    BOOST_TEST(headline({{1, Role::agent}}, Status::happened, 3) == "meet: Li Bo, in Baotou");
}

BOOST_AUTO_TEST_SUITE_END()
