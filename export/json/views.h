#pragma once

#include "graph/query/meetings.h"
#include "graph/view.h"

#include <iosfwd>
#include <vector>

namespace dateline {

/// The `json` view: all of `view`, as json/dateline-1.schema.json describes it.
void write_json(const View& view, std::ostream& out);

/// The `timeline` view: the dated events in order, each an item of vis-timeline (id, content,
/// start, end, type, group, title) and a slide of TimelineJS (unique_id, start_date, end_date,
/// text) in one; `undated` counts the events that could not be placed.
void write_timeline(const View& view, std::ostream& out);

/// The `meetings` view: pairs of persons and organizations with dates, place and evidence.
/// `meetings` is from find_meetings, all or some.
void write_meetings(const View& view, const std::vector<Meeting>& meetings, std::ostream& out);

/// The entities of `view` alone: {"schema": …, "entities": […]}.
void write_entities(const View& view, std::ostream& out);

} // namespace dateline
