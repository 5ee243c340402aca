#include "cli/print.h"

#include "export/headline.h"
#include "extract/vocabulary.h"

#include <ostream>

namespace dateline {

void print_evidence(const KnowledgeGraph& graph, const Evidence& evidence, std::ostream& out) {
    out << "    \"" << evidence.text << "\"\n    " << graph.articles[evidence.article].path << '\n';
}

void print_relation_line(const KnowledgeGraph& graph, const Relation& relation, std::ostream& out) {
    out << graph.entities[relation.subject].name << "  "
        << (relation.title.empty() ? std::string(to_word(relation.type)) : relation.title) << "  "
        << graph.entities[relation.object].name;
    if (relation.since) {
        out << "  known since " << to_iso(*relation.since);
    }
    if (relation.until) {
        out << "  over by " << to_iso(*relation.until);
    }
    out << '\n';
}

void print_event_line(const KnowledgeGraph& graph, const Event& event, std::ostream& out) {
    out << when(event) << "  " << headline_of(graph, event) << "  [" << event.id << "]\n";
}

void print_rest(std::size_t more, std::ostream& out) {
    if (more > 0) {
        out << "and " << more << " more (--top 0 shows all)\n";
    }
}

void print_event(const KnowledgeGraph& graph, const Event& event, std::ostream& out) {
    print_event_line(graph, event, out);
    for (const auto& evidence : event.evidence) {
        print_evidence(graph, evidence, out);
    }
}

std::string count_of(std::size_t count, const std::string& one, const std::string& many) {
    return std::to_string(count) + " " + (count == 1 ? one : many);
}

std::string list_of(const std::vector<std::string>& items) {
    std::string list;
    for (const auto& item : items) {
        list += (list.empty() ? "" : ", ") + item;
    }
    return list;
}

std::string join_names(const std::vector<std::string>& names) {
    std::string joined;
    for (std::size_t i = 0; i < names.size(); ++i) {
        joined += i == 0 ? "" : i + 1 == names.size() ? " and " : ", ";
        joined += names[i];
    }
    return joined;
}

} // namespace dateline
