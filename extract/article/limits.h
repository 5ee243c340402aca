#pragma once

#include <cstddef>

namespace dateline {

// What is read at most, so that no input can use up the machine.

/// Text of one article. The longest magazine pieces have some 0.2 MB.
constexpr std::size_t largest_article = std::size_t{2} << 20;
/// A file read as a whole: a page, a feed, a JSON array.
constexpr std::size_t largest_file = std::size_t{64} << 20;
/// One record of an NDJSON file.
constexpr std::size_t largest_record = std::size_t{16} << 20;
/// Elements within elements of an HTML page.
constexpr int deepest_element = 200;

} // namespace dateline
