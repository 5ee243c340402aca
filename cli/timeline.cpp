#include "cli/commands.h"
#include "cli/print.h"
#include "cli/question.h"
#include "export/json/views.h"
#include "graph/store/store.h"

#include <algorithm>
#include <ostream>

namespace dateline {

namespace {

/// Keeps the events with a sentence that holds the words of --text.
void keep_what_says(const TimelineOptions& options, View& view) {
    const auto sentences = Store(options.graph.graph).sentences_that_say(options.text);
    const auto& graph = *view.graph;
    std::erase_if(view.events, [&](std::uint32_t index) {
        const auto& all = graph.events[index].evidence;
        return std::none_of(all.begin(), all.end(), [&](const Evidence& evidence) {
            return sentences.contains({graph.articles[evidence.article].id, evidence.range.start});
        });
    });
}

} // namespace

int timeline(const TimelineOptions& options, std::ostream& out) {
    Scope scope;
    scope.names = options.entities;
    scope.text = options.text;
    const auto question = read_question(options.graph, scope);
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
    // What was known by a day is not looked up in the file but merged anew.
    if (!options.text.empty() && !options.graph.known_by.empty()) {
        keep_what_says(options, view);
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
