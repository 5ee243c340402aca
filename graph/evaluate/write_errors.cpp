#include "extract/vocabulary.h"
#include "graph/evaluate/columns.h"
#include "graph/evaluate/report.h"

#include <ostream>

namespace dateline {

namespace {

/// "meet 2025-09-05, planned: Meng Fanying (agent), Li Bo (partner)"; `more` follows the status.
void write_event(const std::string& what, const ListedEvent& event, const std::string& more,
                 std::ostream& out) {
    out << "  " << what << " event: " << event.type << ' '
        << (event.date.empty() ? "undated" : event.date);
    if (event.status != Status::happened) {
        out << ", " << to_word(event.status);
    }
    out << more;
    const char* separator = ": ";
    for (const auto& [name, role] : event.participants) {
        out << separator << name << " (" << to_word(role) << ")";
        separator = ", ";
    }
    out << '\n';
    if (!event.sentence.empty()) {
        out << "      \"" << event.sentence << "\"\n";
    }
}

void write_entities(const std::string& what, const std::vector<ListedEntity>& entities,
                    std::ostream& out) {
    for (const auto& [kind, name] : entities) {
        out << "  " << what << ' ' << to_word(kind) << ": " << name << '\n';
    }
}

void write_relations(const std::string& what, const std::vector<ListedRelation>& relations,
                     std::ostream& out) {
    for (const auto& [type, subject, object] : relations) {
        out << "  " << what << ' ' << to_word(type) << ": " << subject << " – " << object << '\n';
    }
}

} // namespace

void write_errors(const ErrorsByArticle& errors, std::ostream& out) {
    for (const auto& [stem, of_article] : errors) {
        if (of_article == ArticleErrors{}) {
            continue;
        }
        out << '\n' << stem << '\n';
        for (const auto& [event, trigger, core] : of_article.missed_events) {
            write_event("missed", event,
                        (core ? ", core" : "") +
                            (trigger.empty() ? std::string() : ", \"" + trigger + "\""),
                        out);
        }
        for (const auto& [event, confidence] : of_article.false_events) {
            write_event("false", event, ", confidence " + to_decimal(confidence, 2), out);
        }
        write_entities("missed", of_article.missed_entities, out);
        write_entities("false", of_article.false_entities, out);
        write_relations("missed", of_article.missed_relations, out);
        write_relations("false", of_article.false_relations, out);
    }
}

} // namespace dateline
