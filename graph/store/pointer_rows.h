#pragma once

#include "graph/merge/merge_facts.h"
#include "graph/store/graph_part.h"
#include "graph/store/reading_rows.h"
#include "graph/store/sqlite.h"

namespace dateline {

/// Lets appearances and reports point to the rows `keys` of what they have become in `merged`,
/// where that changed, and articles to those that they are copies of.
void write_pointers(const Database& database, const Readings& readings, const Merged& merged,
                    const RowKeys& keys);

} // namespace dateline
