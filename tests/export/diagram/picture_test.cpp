#include "export/diagram/diagram.h"
#include "tests/graph/build_values.h"

#include <sstream>

#include <boost/test/unit_test.hpp>

using namespace dateline;
using namespace dateline::test;

namespace {

/// `count` companies, each of which has met the `reach` next ones.
KnowledgeGraph companies(std::uint32_t count, std::uint32_t reach) {
    std::vector<Entity> entities;
    std::vector<Event> events;
    for (std::uint32_t i = 0; i < count; ++i) {
        entities.push_back(organization("Company " + std::to_string(1000 + i)));
        for (std::uint32_t other = i + 1; other <= i + reach && other < count; ++other) {
            events.push_back(
                event("meet", "2025-02-28", {{i, Role::agent}, {other, Role::partner}}));
        }
    }
    return graph_of({article("a")}, entities, events);
}

std::string picture_of(const KnowledgeGraph& graph, Picture picture,
                       const DiagramOptions& options = {}) {
    std::ostringstream out;
    write_picture(all_of(graph), options, picture, out);
    return out.str();
}

/// The width and height of the only page of a PDF, in points.
std::string page_of(const std::string& pdf) {
    const auto begin = pdf.find("/MediaBox [") + std::string("/MediaBox [").size();
    return pdf.substr(begin, pdf.find(']', begin) - begin);
}

} // namespace

BOOST_AUTO_TEST_SUITE(pictures)

BOOST_AUTO_TEST_CASE(a_png_is_one) {
    BOOST_TEST(picture_of(companies(2, 1), Picture::png).starts_with("\x89PNG\r\n"));
}

BOOST_AUTO_TEST_CASE(a_small_diagram_is_printed_on_a4_and_a_large_one_on_larger_paper) {
    BOOST_TEST(page_of(picture_of(companies(3, 1), Picture::pdf)).find("842") != std::string::npos);
    const auto large = page_of(picture_of(companies(120, 2), Picture::pdf));
    BOOST_TEST(large.find("595") == std::string::npos, large);
}

BOOST_AUTO_TEST_CASE(the_same_view_gives_the_same_bytes_in_every_layout) {
    const auto graph = companies(6, 2);
    for (const auto layout : {Layout::network, Layout::timeline, Layout::ego}) {
        DiagramOptions options;
        options.layout = layout;
        options.centre = 0;
        BOOST_TEST(picture_of(graph, Picture::svg, options) ==
                   picture_of(graph, Picture::svg, options));
    }
}

BOOST_AUTO_TEST_CASE(a_pdf_does_not_tell_when_it_was_drawn) {
    const auto pdf = picture_of(companies(2, 1), Picture::pdf);
    BOOST_TEST(pdf.find("/Producer") != std::string::npos);
    BOOST_TEST(pdf.find("/CreationDate") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_diagram_that_no_layout_manages_is_an_error) {
    DiagramOptions options;
    options.limits.time = std::chrono::milliseconds(0);
    std::ostringstream out;
    BOOST_CHECK_THROW(write_picture(all_of(companies(300, 2)), options, Picture::svg, out),
                      TooLargeToDraw);
    BOOST_TEST(out.str().empty());
}

BOOST_AUTO_TEST_CASE(ids_that_graphviz_would_read_otherwise_are_drawn) {
    auto graph = companies(3, 1);
    graph.entities[0].id = "%1";
    graph.entities[1].id = "org:a\\";
    BOOST_TEST(picture_of(graph, Picture::svg).find("Company 1000") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_name_that_is_too_long_for_a_bitmap_makes_it_coarser) {
    auto graph = companies(2, 1);
    graph.entities[0].name = std::string(5'000, 'x');
    BOOST_TEST(picture_of(graph, Picture::png).starts_with("\x89PNG\r\n"));
}

BOOST_AUTO_TEST_SUITE_END()
