#pragma once

#include "extract/log_linear.h"

#include <algorithm>
#include <string_view>

namespace dateline::test {

/// Whether `feature` is one of `features`.
inline bool has(const Features& features, std::string_view feature) {
    return std::ranges::find(features, feature) != features.end();
}

} // namespace dateline::test
