#pragma once

namespace dateline {

/// How a line from what links entities to one of them ends.
enum class Tip { plain, arrow, circle };

} // namespace dateline
