#pragma once

#include "export/diagram/bundles.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// How much a diagram may hold.
struct PageLimits {
    std::size_t entities = 0;
    std::size_t bundles = 0;
};

/// What of a view is drawn.
struct PageSelection {
    std::vector<std::uint32_t> entities; // in ascending order; each has a bundle, or is the centre
    std::vector<Bundle> bundles;
    std::vector<std::string> notes; // on what is left out
};

/// The part of `view` that fits on a page: the most prominent entities (graph/query/prominence.h),
/// first the centre and those that share events with it, and of the bundles among them the
/// heaviest, but first those of the centre and the heaviest of each entity; a quarter of the room
/// is kept for relations. Around a centre, all is linked with it. `options.entities` is not looked
/// at.
PageSelection select_for_page(const View& view, BundleOptions options, const PageLimits& limits);

/// "500 of 20,263 entities".
std::string share(std::size_t part, std::size_t all, std::string_view what);

} // namespace dateline
