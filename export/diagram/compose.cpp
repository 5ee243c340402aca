#include "export/diagram/compose.h"

#include "export/diagram/labels.h"
#include "export/headline.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace dateline {

namespace {

Look look_of(const KnowledgeGraph& graph, const Bundle& bundle) {
    if (bundle.events.empty()) {
        return Look::relation;
    }
    const auto status = graph.events[bundle.events.front()].status;
    return static_cast<Look>(static_cast<int>(Look::happened) + static_cast<int>(status));
}

std::string id_of(const KnowledgeGraph& graph, const Bundle& bundle) {
    if (!bundle.events.empty()) {
        return graph.events[bundle.events.front()].id;
    }
    const auto& relation = graph.relations[bundle.relations.front()];
    return graph.entities[relation.subject].id + " " + graph.entities[relation.object].id;
}

Shape shape_of(const Entity& entity) {
    Shape shape;
    shape.id = entity.id;
    shape.look = static_cast<Look>(entity.kind);
    shape.text = wrap(entity.name);
    shape.tooltip = entity.name;
    for (const auto& alias : entity.aliases) {
        shape.tooltip += "\n" + alias;
    }
    return shape;
}

/// The more events, the wider: as the root of their number, so that twenty do not hide the rest.
/// Relations stay in the background.
double width_of(const Bundle& bundle) {
    constexpr double widest = 4;
    constexpr double of_relation = 0.6;
    if (bundle.events.empty()) {
        return of_relation;
    }
    const auto more = static_cast<double>(bundle.events.size() - 1);
    return std::min(widest, 1 + 0.6 * std::sqrt(more));
}

} // namespace

Drawing compose(const KnowledgeGraph& graph, const PageSelection& selection,
                std::optional<std::uint32_t> centre) {
    Drawing drawing;
    drawing.notes = selection.notes;
    for (const auto entity : selection.entities) {
        drawing.shapes.push_back(shape_of(graph.entities[entity]));
        drawing.shapes.back().is_centre = entity == centre;
    }
    for (const auto& bundle : selection.bundles) {
        const auto label = drawing.shapes.size();
        const auto look = look_of(graph, bundle);
        Shape shape;
        shape.id = id_of(graph, bundle);
        shape.look = look;
        shape.text = label_of(graph, bundle);
        shape.tooltip = evidence_of(graph, bundle);
        if (const auto* article = link_of(graph, bundle)) {
            shape.url = article->url;
            shape.tooltip += "\nA click opens: " + title_or_path(*article);
        }
        drawing.shapes.push_back(std::move(shape));
        for (const auto& end : bundle.ends) {
            const auto place =
                std::lower_bound(selection.entities.begin(), selection.entities.end(), end.entity) -
                selection.entities.begin();
            drawing.lines.push_back(
                {label, static_cast<std::size_t>(place), look, end.tip, width_of(bundle)});
        }
    }
    return drawing;
}

} // namespace dateline
