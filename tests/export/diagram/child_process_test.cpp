#include "export/diagram/child_process.h"
#include "export/diagram/methods.h"

#include <csignal>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

#include <boost/test/unit_test.hpp>
#include <unistd.h>

using namespace dateline;

namespace {

std::string sleep_for_ever(const std::vector<std::string>&) {
    std::this_thread::sleep_for(std::chrono::hours(1));
    return "";
}

} // namespace

BOOST_AUTO_TEST_SUITE(child_processes)

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
    BOOST_TEST(!crashed.is_over_limit);
}

BOOST_AUTO_TEST_CASE(what_became_of_a_child_is_known_though_ends_of_children_were_to_be_ignored) {
    const auto before = std::signal(SIGCHLD, SIG_IGN);
    const auto thrown =
        run_in_child([]() -> std::string { throw std::runtime_error("no luck"); }, {});
    BOOST_TEST(thrown.failure == "no luck");
    BOOST_CHECK(std::signal(SIGCHLD, before) == SIG_IGN);
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
    BOOST_TEST(slow.is_over_limit);
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

BOOST_AUTO_TEST_CASE(a_method_that_takes_too_long_gives_way_to_a_cheaper_one_that_says_so) {
    const std::vector<Method> methods{{"thorough", sleep_for_ever},
                                      {"quick", [](const auto& notes) { return notes.back(); }}};
    LayoutLimits limits;
    limits.time = std::chrono::seconds(1);
    std::vector<std::string> notes{"A note."};
    const std::string told =
        "Laid out by the method “quick”, as the method “thorough” took more than 1 s.";
    BOOST_TEST(draw_by_first(methods, limits, notes) == told);
    BOOST_TEST(notes.size() == 2U);
    BOOST_TEST(notes.back() == told);
}

BOOST_AUTO_TEST_CASE(if_all_methods_take_too_long_the_drawing_is_too_large) {
    LayoutLimits limits;
    limits.time = std::chrono::milliseconds(100);
    std::vector<std::string> notes;
    BOOST_CHECK_THROW(draw_by_first({{"only", sleep_for_ever}}, limits, notes), TooLargeToDraw);
}

BOOST_AUTO_TEST_SUITE_END()
