#include "graph/merge/name_key.h"
#include "graph/merge/steps.h"

#include <map>
#include <string>

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/connected_components.hpp>

namespace dateline {

std::vector<std::uint32_t> resolve_entities(const std::vector<Extraction>& extractions) {
    using Links = boost::adjacency_list<boost::vecS, boost::vecS, boost::undirectedS>;
    Links links;
    std::map<std::pair<Kind, std::string>, Links::vertex_descriptor> first_with_name;
    for (const auto& extraction : extractions) {
        for (const auto& entity : extraction.entities) {
            const auto vertex = boost::add_vertex(links);
            const auto link = [&](const std::string& name) {
                const auto key = name_key(entity.kind, name);
                if (key.empty()) {
                    return;
                }
                const auto [found, is_new] =
                    first_with_name.emplace(std::pair{entity.kind, key}, vertex);
                if (!is_new) {
                    boost::add_edge(found->second, vertex, links);
                }
            };
            link(entity.name);
            for (const auto& alias : entity.aliases) {
                link(alias);
            }
        }
    }
    std::vector<std::uint32_t> groups(boost::num_vertices(links));
    if (!groups.empty()) {
        boost::connected_components(links, groups.data());
    }
    return groups;
}

} // namespace dateline
