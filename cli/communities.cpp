#include "graph/query/communities.h"

#include "cli/commands.h"
#include "cli/outline_question.h"
#include "cli/print.h"
#include "export/json/answers.h"

#include <iomanip>
#include <ostream>
#include <sstream>

namespace dateline {

namespace {

void print_communities(const KnowledgeGraph& graph, const Communities& found, std::size_t more,
                       std::ostream& out) {
    constexpr std::size_t most_named = 8;
    for (auto community : found.communities) {
        out << count_of(community.size(), "entity", "entities") << ": ";
        const auto unnamed = cut(community, most_named);
        std::vector<std::string> names;
        for (const auto entity : community) {
            names.push_back(graph.entities[entity].name);
        }
        if (unnamed > 0) {
            names.push_back(std::to_string(unnamed) + " more");
        }
        out << join_names(names) << '\n';
    }
    print_rest(more, out);
    if (found.communities.empty()) {
        out << "no one is linked to another\n";
        return;
    }
    std::ostringstream modularity;
    modularity << std::fixed << std::setprecision(2) << found.modularity;
    out << "modularity " << modularity.str() << '\n';
}

} // namespace

int communities(const CommunitiesOptions& options, std::ostream& out) {
    const auto question = read_outline_question(options.graph);
    auto found = find_communities(question.outline, question.filter);
    const auto more = cut(found.communities, options.top);
    OutlinePlaces places;
    for (const auto& community : found.communities) {
        places.entities.insert(places.entities.end(), community.begin(), community.end());
    }
    const Part part(question, std::move(places));
    for (auto& community : found.communities) {
        for (auto& entity : community) {
            entity = part.entity(entity);
        }
    }
    options.graph.json ? write_communities(part.graph(), found, more, out)
                       : print_communities(part.graph(), found, more, out);
    return exit_done;
}

} // namespace dateline
