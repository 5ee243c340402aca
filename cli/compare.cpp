#include "graph/query/compare.h"

#include "cli/commands.h"
#include "cli/outline_question.h"
#include "cli/parse_options.h"
#include "cli/print.h"
#include "export/json/answers.h"
#include "graph/day_number.h"

#include <ostream>

namespace dateline {

namespace {

Date parse_period(const std::string& name, const std::string& value) {
    const auto period = parse_date(value);
    if (!period) {
        throw UsageError(name + ": \"" + value +
                         "\" is no period; write it as 2024-01-01/2024-06-30, 2024-05 or 2024");
    }
    return *period;
}

OutlineFilter in_period(OutlineFilter filter, const Date& period) {
    filter.since = to_number(period.first);
    filter.until = to_number(period.last);
    return filter;
}

ShortComparison shorten(Comparison comparison, std::size_t top) {
    ShortComparison shortened;
    shortened.more_added = cut(comparison.added, top);
    shortened.more_gone = cut(comparison.gone, top);
    shortened.more_stronger = cut(comparison.stronger, top);
    shortened.more_weaker = cut(comparison.weaker, top);
    shortened.more_new_roles = cut(comparison.new_roles, top);
    shortened.shown = std::move(comparison);
    return shortened;
}

/// Calls `visit` with each list of links.
template <typename Some, typename Visit> void for_each_list(Some& comparison, Visit visit) {
    for (auto* list :
         {&comparison.added, &comparison.gone, &comparison.stronger, &comparison.weaker}) {
        visit(*list);
    }
}

OutlinePlaces places_of(const Outline& outline, const Comparison& comparison) {
    OutlinePlaces places;
    for_each_list(comparison, [&](const std::vector<LinkChange>& list) {
        for (const auto& change : list) {
            places.entities.insert(places.entities.end(), {change.first, change.second});
        }
    });
    for (const auto relation : comparison.new_roles) {
        places.relations.push_back(relation);
        places.entities.insert(places.entities.end(), {outline.relations[relation].subject,
                                                       outline.relations[relation].object});
    }
    return places;
}

/// Puts places in the graph of `part` for those in the outline.
void move_into(const Part& part, Comparison& comparison) {
    for_each_list(comparison, [&](std::vector<LinkChange>& list) {
        for (auto& change : list) {
            change.first = part.entity(change.first);
            change.second = part.entity(change.second);
        }
    });
    for (auto& relation : comparison.new_roles) {
        relation = part.relation(relation);
    }
}

void print_links(const KnowledgeGraph& graph, const std::string& title,
                 const std::vector<LinkChange>& changes, std::size_t more, std::ostream& out) {
    out << title << ": " << count_of(changes.size() + more, "link", "links") << '\n';
    for (const auto& change : changes) {
        out << "  " << graph.entities[change.first].name << " – "
            << graph.entities[change.second].name << "  " << change.before << " → " << change.after
            << '\n';
    }
    print_rest(more, out);
}

void print_comparison(const KnowledgeGraph& graph, const ShortComparison& comparison,
                      std::ostream& out) {
    const auto& shown = comparison.shown;
    print_links(graph, "new", shown.added, comparison.more_added, out);
    print_links(graph, "gone", shown.gone, comparison.more_gone, out);
    print_links(graph, "stronger", shown.stronger, comparison.more_stronger, out);
    print_links(graph, "weaker", shown.weaker, comparison.more_weaker, out);
    out << "unchanged: " << count_of(shown.unchanged, "link", "links") << '\n'
        << "new roles: " << shown.new_roles.size() + comparison.more_new_roles << '\n';
    for (const auto relation : shown.new_roles) {
        out << "  ";
        print_relation_line(graph, graph.relations[relation], out);
    }
    print_rest(comparison.more_new_roles, out);
}

} // namespace

int compare(const CompareOptions& options, std::ostream& out) {
    const auto before = parse_period("--before", options.before);
    const auto after = parse_period("--after", options.after);
    const auto question = read_outline_question(options.graph);
    auto comparison = shorten(compare(question.outline, in_period(question.filter, before),
                                      in_period(question.filter, after)),
                              options.top);
    const Part part(question, places_of(question.outline, comparison.shown));
    move_into(part, comparison.shown);
    options.graph.json ? write_comparison(part.graph(), comparison, out)
                       : print_comparison(part.graph(), comparison, out);
    return exit_done;
}

} // namespace dateline
