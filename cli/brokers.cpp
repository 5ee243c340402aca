#include "graph/query/brokers.h"

#include "cli/commands.h"
#include "cli/outline_question.h"
#include "cli/print.h"
#include "export/json/answers.h"

#include <ostream>

namespace dateline {

int brokers(const BrokersOptions& options, std::ostream& out) {
    const auto question = read_outline_question(options.graph);
    auto found = find_brokers(question.outline, question.filter);
    const auto more = cut(found, options.top);
    OutlinePlaces places;
    for (const auto& broker : found) {
        places.entities.push_back(broker.entity);
    }
    const Part part(question, std::move(places));
    for (auto& broker : found) {
        broker.entity = part.entity(broker.entity);
    }
    if (options.graph.json) {
        write_brokers(part.graph(), found, more, out);
        return exit_done;
    }
    for (const auto& broker : found) {
        const auto& entity = part.graph().entities[broker.entity];
        out << entity.name << "  cuts off " << count_of(broker.cut_off, "entity", "entities")
            << ", leaves " << broker.parts << " parts  [" << entity.id << "]\n";
    }
    print_rest(more, out);
    if (found.empty()) {
        out << "no one holds others together\n";
    }
    return exit_done;
}

} // namespace dateline
