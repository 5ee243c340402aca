#include "extract/article/article_source.h"
#include "extract/article/find_files.h"
#include "tests/table.h"

#include <filesystem>

#include <boost/test/unit_test.hpp>

using namespace dateline;

namespace {

using Names = std::vector<std::string>;

/// The files in `folder` that `names` find.
Names find(const test::TemporaryFolder& folder, const Names& names) {
    Names arguments;
    for (const auto& name : names) {
        arguments.push_back(folder / name);
    }
    std::vector<InputError> errors;
    auto files = find_files(arguments, errors);
    BOOST_TEST(errors.empty());
    for (auto& file : files) {
        file.erase(0, (folder / "").size());
    }
    return files;
}

std::string problem_of(const std::string& argument) {
    std::vector<InputError> errors;
    const auto files = find_files({argument}, errors);
    return files.empty() && errors.size() == 1 ? errors[0].what() : "found";
}

} // namespace

BOOST_AUTO_TEST_SUITE(files)

BOOST_AUTO_TEST_CASE(folder_is_searched_to_its_ground) {
    const test::TemporaryFolder folder;
    for (const auto* name : {"in/b.txt", "in/a/z.html", "in/a/deep/c.json", "out/d.txt"}) {
        folder.write(name, "x");
    }
    BOOST_TEST(find(folder, {"in"}) == (Names{"in/a/deep/c.json", "in/a/z.html", "in/b.txt"}));
}

BOOST_AUTO_TEST_CASE(hidden_files_and_folders_are_passed_over) {
    const test::TemporaryFolder folder;
    for (const auto* name : {"in/a.txt", "in/.hidden.txt", "in/.git/config", "in/b/.DS_Store"}) {
        folder.write(name, "x");
    }
    BOOST_TEST(find(folder, {"in"}) == Names{"in/a.txt"});
}

BOOST_AUTO_TEST_CASE(hidden_file_is_found_by_its_name) {
    const test::TemporaryFolder folder;
    folder.write(".hidden.txt", "x");
    BOOST_TEST(find(folder, {".hidden.txt"}) == Names{".hidden.txt"});
}

BOOST_AUTO_TEST_CASE(file_named_twice_is_found_once) {
    const test::TemporaryFolder folder;
    folder.write("in/a.txt", "x");
    BOOST_TEST(find(folder, {"in/a.txt", "in", "in/a.txt", "in/*.txt", "in"}) == Names{"in/a.txt"});
}

BOOST_AUTO_TEST_CASE(files_are_sorted) {
    const test::TemporaryFolder folder;
    for (const auto* name : {"c", "a", "b"}) {
        folder.write(name, "x");
    }
    BOOST_TEST(find(folder, {"c", "a", "b"}) == (Names{"a", "b", "c"}));
}

BOOST_AUTO_TEST_CASE(pattern_that_no_shell_expanded_is_expanded) {
    const test::TemporaryFolder folder;
    for (const auto* name : {"a.txt", "b.txt", "c.html", "d/e.txt"}) {
        folder.write(name, "x");
    }
    BOOST_TEST(find(folder, {"*.txt"}) == (Names{"a.txt", "b.txt"}));
    BOOST_TEST(find(folder, {"[cd]*"}) == (Names{"c.html", "d/e.txt"}));
}

BOOST_AUTO_TEST_CASE(file_whose_name_looks_like_a_pattern_is_found) {
    const test::TemporaryFolder folder;
    folder.write("a[1].txt", "x");
    BOOST_TEST(find(folder, {"a[1].txt"}) == Names{"a[1].txt"});
}

BOOST_AUTO_TEST_CASE(standard_input_is_a_file) {
    std::vector<InputError> errors;
    BOOST_TEST(find_files({"-"}, errors) == Names{"-"});
    BOOST_TEST(errors.empty());
}

BOOST_AUTO_TEST_CASE(missing_file_is_an_error) {
    const test::TemporaryFolder folder;
    BOOST_TEST(problem_of(folder / "none.txt") ==
               folder / "none.txt" + ": does not exist; check the name");
    BOOST_TEST(problem_of(folder / "*.txt") ==
               folder / "*.txt" + ": does not exist; check the name");
}

BOOST_AUTO_TEST_CASE(folder_without_articles_is_an_error) {
    const test::TemporaryFolder folder;
    folder.write("empty/.hidden", "x");
    BOOST_TEST(problem_of(folder / "empty") ==
               folder / "empty" +
                   ": holds no articles; put text, HTML, JSON or feed files into it");
}

BOOST_AUTO_TEST_CASE(others_are_found_beside_a_missing_one) {
    const test::TemporaryFolder folder;
    folder.write("a.txt", "x");
    std::vector<InputError> errors;
    BOOST_TEST(find_files({folder / "none.txt", folder / "a.txt"}, errors) ==
               Names{folder / "a.txt"});
    BOOST_TEST(errors.size() == 1U);
}

BOOST_AUTO_TEST_SUITE_END()
