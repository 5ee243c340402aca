#include "export/diagram/child_process.h"
#include "tests/graph/build_values.h"

#include <sstream>
#include <thread>

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

bool is_listed(const std::vector<std::string>& notes, const std::string& part) {
    return std::any_of(notes.begin(), notes.end(), [&](const std::string& note) {
        return note.find(part) != std::string::npos;
    });
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

BOOST_AUTO_TEST_CASE(a_layout_that_takes_too_long_gives_way_to_a_cheaper_one_that_says_so) {
    const auto graph = companies(400, 1);
    DiagramOptions options;
    const auto begin = std::chrono::steady_clock::now();
    picture_of(graph, Picture::svg);
    const auto whole = std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::steady_clock::now() - begin);
    options.limits.time = whole / 50;
    std::ostringstream out;
    try {
        const auto notes = write_picture(all_of(graph), options, Picture::svg, out);
        BOOST_TEST(is_listed(notes, "as the method “stress” took more than"));
    } catch (const std::runtime_error& error) {
        BOOST_TEST(std::string(error.what()).find("“multilevel” took more than") !=
                   std::string::npos);
    }
}

BOOST_AUTO_TEST_CASE(a_diagram_that_no_layout_manages_is_an_error) {
    DiagramOptions options;
    options.limits.time = std::chrono::milliseconds(0);
    std::ostringstream out;
    BOOST_CHECK_THROW(write_picture(all_of(companies(300, 2)), options, Picture::svg, out),
                      std::runtime_error);
    BOOST_TEST(out.str().empty());
}

BOOST_AUTO_TEST_CASE(work_in_a_child_process_gives_what_it_returns_or_why_it_does_not) {
    LayoutLimits limits;
    limits.time = std::chrono::seconds(60);
    const std::string much(1'000'000, 'x');
    BOOST_TEST(run_in_child([&] { return much; }, limits).output == much);
    const auto thrown =
        run_in_child([]() -> std::string { throw std::runtime_error("no luck"); }, limits);
    BOOST_TEST(thrown.failure == "no luck");
    const auto crashed = run_in_child([]() -> std::string { ::_exit(9); }, limits);
    BOOST_TEST(crashed.failure == "crashed");
}

BOOST_AUTO_TEST_CASE(a_child_process_is_killed_at_its_limits) {
    LayoutLimits limits;
    limits.time = std::chrono::milliseconds(300);
    const auto slow = run_in_child(
        [] {
            std::this_thread::sleep_for(std::chrono::hours(1));
            return std::string();
        },
        limits);
    BOOST_TEST(slow.failure == "took more than 0.3 s");
    limits = {};
    limits.bytes = std::size_t{64} << 20;
    const auto large = run_in_child(
        [] {
            const std::string filled(std::size_t{256} << 20, 'x');
            std::this_thread::sleep_for(std::chrono::hours(1));
            return filled;
        },
        limits);
    BOOST_TEST(large.failure == "took more than 64 MB");
}

BOOST_AUTO_TEST_SUITE_END()
