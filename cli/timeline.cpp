#include "cli/commands.h"
#include "cli/parse_options.h"
#include "cli/print.h"
#include "export/json/views.h"

#include <algorithm>
#include <ostream>

namespace dateline {

int timeline(const TimelineOptions& options, std::ostream& out) {
    const auto question = read_question(options.graph);
    const auto& graph = question.graph;
    auto view = select(graph, question.filter);
    for (const auto& name : options.entities) {
        const auto entity = require_entity(graph, name, options.graph.graph);
        std::erase_if(view.events, [&](std::uint32_t index) {
            const auto& event = graph.events[index];
            return event.place != entity &&
                   std::none_of(event.participants.begin(), event.participants.end(),
                                [&](const Participant& p) { return p.entity == entity; });
        });
    }
    if (options.graph.json) {
        write_timeline(view, out);
        return exit_done;
    }
    std::size_t undated = 0;
    for (const auto index : view.events) {
        const auto& event = graph.events[index];
        event.date ? print_event(graph, event, out) : (void)++undated;
    }
    out << count_of(view.events.size() - undated, "event", "events");
    if (undated > 0) {
        out << "; " << undated << " more without a date";
    }
    out << '\n';
    return exit_done;
}

} // namespace dateline
