#include "cli/commands.h"
#include "cli/print.h"
#include "cli/question.h"
#include "export/json/views.h"
#include "graph/query/find_entity.h"

#include <algorithm>
#include <ostream>

namespace dateline {

int entities(const EntitiesOptions& options, std::ostream& out) {
    const auto question = read_question(options.graph);
    const auto& graph = question.graph;
    auto view = select(graph, question.filter);
    const auto found = search_entities(graph, options.query);
    std::erase_if(view.entities, [&](std::uint32_t entity) {
        return !std::binary_search(found.begin(), found.end(), entity);
    });
    if (options.graph.json) {
        write_entities(view, out);
        return exit_done;
    }
    for (const auto index : view.entities) {
        const auto& entity = graph.entities[index];
        out << entity.id << "  " << entity.name;
        if (!entity.aliases.empty()) {
            out << " (" << join_names(entity.aliases) << ")";
        }
        out << '\n';
    }
    out << count_of(view.entities.size(), "entity", "entities") << '\n';
    return exit_done;
}

} // namespace dateline
