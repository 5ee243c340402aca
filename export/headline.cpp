#include "export/headline.h"

namespace dateline {

std::string when(const Event& event) {
    return event.date               ? to_edtf(event.date->date)
           : event.day_without_year ? to_edtf(*event.day_without_year)
                                    : "no date";
}

const std::string& title_or_path(const Article& article) {
    return article.title.empty() ? article.path : article.title;
}

std::string headline_of(const KnowledgeGraph& graph, const Event& event) {
    std::string agents;
    std::string others;
    for (const auto& [entity, role] : event.participants) {
        auto& side = role == Role::agent ? agents : others;
        side += side.empty() ? "" : ", ";
        side += graph.entities[entity].name;
    }
    auto line = event.type + ": " + agents;
    line += agents.empty() || others.empty() ? others : " – " + others;
    if (event.place) {
        line += ", in " + graph.entities[*event.place].name;
    }
    if (event.status != Status::happened) {
        line += " (" + std::string(to_word(event.status)) + ")";
    }
    return line;
}

} // namespace dateline
