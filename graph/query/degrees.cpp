#include "graph/query/centrality.h"
#include "graph/query/step_graph.h"

#include <boost/range/iterator_range.hpp>

namespace dateline {

std::vector<double> find_degrees(const Outline& outline, const OutlineFilter& filter) {
    const auto graph = to_step_graph(outline);
    const auto taken = taken_vertices(outline, filter);
    const auto neighbours = [&](std::uint32_t vertex) {
        return boost::make_iterator_range(boost::adjacent_vertices(vertex, graph));
    };
    const auto entities = static_cast<std::uint32_t>(outline.entities.size());
    std::vector<double> degrees(entities);
    std::vector<std::uint32_t> counted_for(entities,
                                           entities); // the last that each was counted for
    for (std::uint32_t entity = 0; entity < entities; ++entity) {
        counted_for[entity] = entity;
        for (const auto step : neighbours(entity)) {
            if (!taken[step]) {
                continue;
            }
            for (const auto other : neighbours(step)) {
                if (counted_for[other] != entity) {
                    counted_for[other] = entity;
                    ++degrees[entity];
                }
            }
        }
    }
    return degrees;
}

} // namespace dateline
