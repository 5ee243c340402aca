#pragma once

#include "graph/knowledge_graph.h"

#include <cstddef>
#include <iosfwd>
#include <string>
#include <vector>

namespace dateline {

/// One event: a line with date, type, participants and place, then each sentence that says so, in
/// quotes, with its article.
void print_event(const KnowledgeGraph& graph, const Event& event, std::ostream& out);

/// One line: "Meng Fanying  chair  Baogang Group  known since 2025-02-28".
void print_relation_line(const KnowledgeGraph& graph, const Relation& relation, std::ostream& out);

/// One line, date, what, who and id: "2025-11-17  meet: Meng Fanying – Li Bo  [ev:…]".
void print_event_line(const KnowledgeGraph& graph, const Event& event, std::ostream& out);

/// Closes a list that was cut: "and 5 more (--top 0 shows all)"; nothing for none.
void print_rest(std::size_t more, std::ostream& out);

/// The sentence, in quotes, and the path of its article, indented.
void print_evidence(const KnowledgeGraph& graph, const Evidence& evidence, std::ostream& out);

/// "1 entity", "2 entities"
std::string count_of(std::size_t count, const std::string& one, const std::string& many);

/// "Meng Fanying and Li Bo", "A, B and C"
std::string join_names(const std::vector<std::string>& names);

/// "a, b, c".
std::string list_of(const std::vector<std::string>& items);

} // namespace dateline
