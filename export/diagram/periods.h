#pragma once

#include "export/diagram/bundles.h"

#include <cstddef>
#include <optional>
#include <string>

namespace dateline {

/// What a column of a timeline stands for.
enum class TimeUnit { day, month, year };

/// The period of `unit` that a dated event lies in, as EDTF; its date if that is less precise.
std::string period_of(const Event& event, TimeUnit unit);

/// Bundles for a timeline: parallel events lie in one period of `unit`.
BundleOptions by_periods(std::optional<std::uint32_t> centre, TimeUnit unit);

/// The shortest unit by which the events of `view`, all dated, are no more than `most_bundles`, or
/// the longest that still leaves some periods.
TimeUnit choose_unit(const View& view, std::optional<std::uint32_t> centre,
                     std::size_t most_bundles);

} // namespace dateline
