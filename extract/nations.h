#pragma once

#include <string_view>

namespace dateline {

/// The country or region that a word or name stands for, both in lower case without stops: "china"
/// for "chinese" and "china", "united states" for "us"; empty for other words, and for the names of
/// places that no adjective belongs to.
std::string_view nation_of(std::string_view folded);

} // namespace dateline
