#include "extract/article/article_source.h"
#include "extract/article/limits.h"
#include "tests/table.h"

#include <boost/test/unit_test.hpp>

using namespace dateline;

namespace {

/// Two NDJSON records, {"text": "One."} and {"text": "Two."}, and "They met.", as gzip writes them.
const std::string records_gz("\x1f\x8b\x08\x00\x00\x00\x00\x00\x02\x03\xab\x56\x2a\x49\xad\x28\x51"
                             "\xb2\x52\x50\xf2\xcf\x4b\xd5\x53\xaa\xe5\xaa\x86\x0b\x84\x94\xe7\x83"
                             "\x04\x00\x40\x2c\xa6\x39\x22\x00\x00\x00",
                             44);
const std::string text_gz("\x1f\x8b\x08\x00\x00\x00\x00\x00\x02\x03\x0b\xc9\x48\xad\x54\xc8\x4d\x2d"
                          "\xd1\xe3\x02\x00\x9a\xc7\xe9\x87\x0a\x00\x00\x00",
                          30);

/// All that `files` hold: "LINE BYTES" of what is read, the problem of what is not.
std::vector<std::string> read(const std::vector<std::string>& files) {
    std::vector<std::string> items;
    ArticleSource source(files);
    while (const auto outcome = source.next()) {
        if (const auto* error = std::get_if<InputError>(&*outcome)) {
            items.push_back(error->problem());
        } else {
            const auto& input = std::get<RawInput>(*outcome);
            items.push_back(std::to_string(input.line) + " " + input.bytes);
        }
    }
    return items;
}

using Items = std::vector<std::string>;

} // namespace

BOOST_AUTO_TEST_SUITE(source)

BOOST_AUTO_TEST_CASE(files_are_read_in_their_order) {
    const test::TemporaryFolder folder;
    const auto b = folder.write("b.txt", "Two.\n");
    const auto a = folder.write("a.html", "<html>One.");
    ArticleSource source({b, a});
    const auto first = std::get<RawInput>(source.next().value());
    BOOST_TEST(first.path == b);
    BOOST_TEST(first.line == 0U);
    BOOST_TEST((first.format == Format::text));
    BOOST_TEST(first.bytes == "Two.\n");
    const auto second = std::get<RawInput>(source.next().value());
    BOOST_TEST(second.path == a);
    BOOST_TEST((second.format == Format::html));
    BOOST_TEST(!source.next().has_value());
    BOOST_TEST(!source.next().has_value());
}

BOOST_AUTO_TEST_CASE(no_files_hold_nothing) {
    BOOST_TEST(read({}) == Items{});
}

BOOST_AUTO_TEST_CASE(ndjson_is_read_a_line_at_a_time) {
    const test::TemporaryFolder folder;
    const auto file = folder.write("a", "{\"n\": 1}\n\n  \r\n{\"n\": 2}\r\n{\"n\": 3}");
    BOOST_TEST(read({file}) == (Items{"1 {\"n\": 1}", "4 {\"n\": 2}\r", "5 {\"n\": 3}"}));
}

BOOST_AUTO_TEST_CASE(record_of_an_ndjson_file_is_json) {
    const test::TemporaryFolder folder;
    ArticleSource source({folder.write("a", "{\"n\": 1}\n{\"n\": 2}\n")});
    BOOST_TEST((std::get<RawInput>(source.next().value()).format == Format::json));
}

BOOST_AUTO_TEST_CASE(json_over_several_lines_is_read_as_a_whole) {
    const test::TemporaryFolder folder;
    const std::string json = "{\n\"n\": 1\n}\n";
    BOOST_TEST(read({folder.write("a", json)}) == Items{"0 " + json});
}

BOOST_AUTO_TEST_CASE(lines_longer_than_what_is_read_at_a_time_are_whole) {
    const test::TemporaryFolder folder;
    const auto record = "{\"text\": \"" + std::string(200'000, 'x') + "\"}";
    const auto file = folder.write("a", record + "\n" + record + "\n{}\n");
    BOOST_TEST((read({file}) == Items{"1 " + record, "2 " + record, "3 {}"}));
}

BOOST_AUTO_TEST_CASE(too_large_a_record_is_passed_over) {
    const test::TemporaryFolder folder;
    const std::string large(largest_record + 100'000, 'x');
    const auto file =
        folder.write("a", "{\"n\": 1}\n{\"" + large + "\"}\n{\"n\": 3}\n{\"n\": 4}\n");
    BOOST_TEST((read({file}) == Items{"1 {\"n\": 1}", "is a record larger than 16 MB",
                                      "3 {\"n\": 3}", "4 {\"n\": 4}"}));
}

BOOST_AUTO_TEST_CASE(too_large_a_record_at_the_end_is_passed_over) {
    const test::TemporaryFolder folder;
    const auto file = folder.write("a", "{\"n\": 1}\n{" + std::string(largest_record * 2, 'x'));
    BOOST_TEST((read({file}) == Items{"1 {\"n\": 1}", "is a record larger than 16 MB"}));
}

BOOST_AUTO_TEST_CASE(too_large_a_file_is_an_error) {
    const test::TemporaryFolder folder;
    const auto large = folder.write("a.txt", std::string(largest_file + 1, 'x'));
    const auto next = folder.write("b.txt", "One.");
    BOOST_TEST((read({large, next}) == Items{"is larger than 64 MB", "0 One."}));
}

BOOST_AUTO_TEST_CASE(empty_file_is_an_error) {
    const test::TemporaryFolder folder;
    const auto empty = folder.write("a.txt", "");
    BOOST_TEST(read({empty, folder.write("b.txt", "One.")}) == (Items{"is empty", "0 One."}));
}

BOOST_AUTO_TEST_CASE(file_that_is_gone_is_an_error) {
    const test::TemporaryFolder folder;
    BOOST_TEST(read({folder / "none.txt"}) == Items{"can't be read: No such file or directory"});
}

BOOST_AUTO_TEST_CASE(folder_is_no_file) {
    const test::TemporaryFolder folder;
    BOOST_TEST(read({folder / ""}) == Items{"can't be read: Is a directory"});
}

BOOST_AUTO_TEST_CASE(compressed_files_are_read_like_others) {
    const test::TemporaryFolder folder;
    const auto text = folder.write("a", text_gz);
    const auto records = folder.write("b", records_gz);
    BOOST_TEST(read({text, records}) ==
               (Items{"0 They met.\n", "1 {\"text\": \"One.\"}", "2 {\"text\": \"Two.\"}"}));
}

BOOST_AUTO_TEST_CASE(damaged_compressed_file_is_an_error) {
    const test::TemporaryFolder folder;
    auto damaged = text_gz;
    damaged[22] = '\0'; // of the checksum
    const auto items = read({folder.write("a", damaged)});
    BOOST_REQUIRE(items.size() == 1U);
    BOOST_TEST(items[0].starts_with("can't be read: "));
    BOOST_TEST(items[0].ends_with("incorrect data check"));
}

BOOST_AUTO_TEST_CASE(bytes_are_counted_as_they_lie_on_the_disk) {
    const test::TemporaryFolder folder;
    ArticleSource source({folder.write("a", text_gz), folder.write("b", records_gz)});
    BOOST_TEST(source.bytes_in_all() == text_gz.size() + records_gz.size());
    BOOST_TEST(source.bytes_read() == 0U);
    source.next();
    BOOST_TEST(source.bytes_read() == text_gz.size());
    while (source.next()) {
    }
    BOOST_TEST(source.bytes_read() == source.bytes_in_all());
}

BOOST_AUTO_TEST_SUITE_END()
