#pragma once

#include "graph/json_writer.h"
#include "graph/query/meetings.h"
#include "graph/view.h"

#include <iosfwd>
#include <vector>

namespace dateline {

/// The members of the `json` view behind its schema. Mentions of entities are most of its bytes.
void write_view(JsonWriter& json, const View& view, bool with_mentions);

/// The `json` view: all of `view`, as json/dateline-1.schema.json describes it.
void write_json(const View& view, std::ostream& out);

/// The `timeline` view, as json/timeline-1.schema.json describes it: the dated events in order,
/// each an item of vis-timeline (id, content, start, end, type, group, title) and a slide of
/// TimelineJS (unique_id, start_date, end_date, text) in one, and the groups of the items, one a
/// type; `undated` counts the events that could not be placed. Both take content, title and text
/// for HTML: what stands there is escaped, `event` has it as it is. `end` is the last day, as
/// end_date is: TimelineJS covers that day, vis-timeline takes it for the midnight with which the
/// day begins.
void write_timeline(const View& view, std::ostream& out);

/// The `meetings` view: pairs of persons and organizations with dates, place and evidence, as
/// json/meetings-1.schema.json describes it. `meetings` is from find_meetings, all or some, in its
/// order.
void write_meetings(const View& view, const std::vector<Meeting>& meetings, std::ostream& out);

/// The entities of `view` alone: {"schema": …, "entities": […]}.
void write_entities(const View& view, std::ostream& out);

} // namespace dateline
