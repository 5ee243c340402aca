#include "extract/language/model.h"
#include "tests/extract/language/random_model.h"

#include <stdexcept>
#include <string>

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

using namespace dateline;
using dateline::test::ModelFile;
namespace data = boost::unit_test::data;

namespace {

/// A file without fault.
ModelFile good_file() {
    static const auto file = dateline::test::random_model();
    return file;
}

/// Why the bytes are refused; empty where they are not.
std::string refusal(const std::string& bytes) {
    try {
        read_model(bytes);
    } catch (const std::runtime_error& error) {
        return error.what();
    }
    return "";
}

const std::string parts[] = {"words",
                             "word_rows",
                             "spelling_rows",
                             "vectors",
                             "levels",
                             "project",
                             "project.sums",
                             "project.scale",
                             "project.bias",
                             "norm_bias",
                             "norm_scale",
                             "layer0.forward.in",
                             "layer0.forward.re",
                             "layer1.back.in",
                             "layer1.back.re",
                             "layer1.back.re.scale",
                             "heads",
                             "heads.bias",
                             "steps",
                             "arc",
                             "arc_root",
                             "label",
                             "label.sums",
                             "label_root"};

} // namespace

BOOST_AUTO_TEST_SUITE(model)

BOOST_AUTO_TEST_CASE(parts_are_where_the_file_has_them) {
    const auto bytes = good_file().bytes();
    const auto model = read_model(bytes);
    BOOST_TEST(model.word == 64U);
    BOOST_TEST(model.hidden == 64U);
    BOOST_TEST(model.layers.size() == 2U);
    BOOST_TEST(model.dimensions == 14U);
    BOOST_TEST(model.words.row(model.words.fingerprints[0]) == 1U);
    BOOST_TEST(model.words.row(12345) == 0U);
    BOOST_TEST(model.upos == (std::vector<std::string_view>{"NOUN", "PROPN", "VERB"}),
               boost::test_tools::per_element());
    BOOST_TEST(model.names.tags.at(8) == "S-other");
    BOOST_TEST(model.xpos_column == 3U);
    BOOST_TEST(model.names.column == 5U);
    BOOST_TEST(model.arc_dependent == 63U);
    BOOST_TEST(model.label_head == 63U + 3 * 64);
}

BOOST_AUTO_TEST_CASE(model_of_the_program_can_be_read) {
    BOOST_TEST(!english_model().upos.empty());
    BOOST_TEST(&english_model() == &english_model());
}

BOOST_AUTO_TEST_CASE(other_files_are_refused) {
    BOOST_TEST(refusal("") != "");
    BOOST_TEST(refusal("DATELINE") != "");
    BOOST_TEST(refusal(std::string(10'000, '\0')) != "");
    BOOST_TEST(refusal("%PDF-1.4 and what comes after it") != "");
}

BOOST_AUTO_TEST_CASE(other_versions_are_refused) {
    auto file = good_file();
    file.version = 2;
    BOOST_TEST(refusal(file.bytes()) ==
               "this is no model: it does not begin like one of this version");
}

BOOST_AUTO_TEST_CASE(file_that_is_cut_off_is_refused) {
    const auto bytes = good_file().bytes();
    BOOST_TEST(refusal(bytes) == "");
    for (std::size_t size = 0; size < bytes.size() - 64; size += 1 + size / 3) {
        BOOST_TEST_CONTEXT(size << " bytes") {
            BOOST_TEST(refusal(bytes.substr(0, size)).starts_with("this is no model: "));
        }
    }
}

BOOST_DATA_TEST_CASE(part_of_a_wrong_size_is_refused, data::make(parts), name) {
    const auto bytes = good_file().parts.at(name);
    for (const auto& wrong : {std::string(), bytes.substr(1), bytes.substr(bytes.size() / 2),
                              bytes + std::string(64, '\1')}) {
        auto file = good_file();
        file.parts[name] = wrong;
        BOOST_TEST_CONTEXT(wrong.size() << " bytes in place of " << bytes.size()) {
            BOOST_TEST(refusal(file.bytes()) != "");
        }
    }
}

BOOST_DATA_TEST_CASE(part_that_is_missing_is_told, data::make(parts), name) {
    auto file = good_file();
    file.parts.erase(name);
    BOOST_TEST(refusal(file.bytes()) == "this is no model: it has no part " + name);
}

BOOST_AUTO_TEST_CASE(layers_are_as_many_as_are_told) {
    auto file = good_file();
    file.parts["layers"] = "";
    BOOST_TEST(refusal(file.bytes()) != "");
    file.parts["layers"] = "lll";
    BOOST_TEST(refusal(file.bytes()) == "this is no model: it has no part layer2.forward.in");
    file.parts["layers"] = "l";
    BOOST_TEST(refusal(file.bytes()) == "");
}

BOOST_AUTO_TEST_CASE(tags_without_sense_are_refused) {
    const auto with = [](const std::string& part, const std::string& lines) {
        auto file = good_file();
        file.parts[part] = lines;
        return file.bytes();
    };
    BOOST_TEST(refusal(with("deprels", "nsubj\nobj\nobl\npunct")) != "");
    BOOST_TEST(refusal(with("names", "B-x\nI-x\nE-x\nS-x")) != "");
    BOOST_TEST(refusal(with("names", "O\nI-x\nB-x\nE-x\nS-x")) != "");
    BOOST_TEST(refusal(with("names", "O\n\n\n\n")) != "");
    BOOST_TEST(refusal(with("articles", "O\nB-x")) != "");
    BOOST_TEST(refusal(with("upos", "")) != "");
}

BOOST_AUTO_TEST_SUITE_END()
