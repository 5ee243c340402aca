#include "cli/commands.h"
#include "cli/outline_question.h"
#include "cli/parse_options.h"
#include "cli/print.h"
#include "export/json/answers.h"
#include "graph/query/centrality.h"
#include "graph/query/ranking.h"

#include <iomanip>
#include <ostream>
#include <sstream>

namespace dateline {

namespace {

/// Scores by one measure, and what they were worked out from.
struct Scores {
    std::vector<double> of_entities;
    RankingBasis basis;
};

Scores find_scores(const OutlineQuestion& question, const std::string& by) {
    const auto& outline = question.outline;
    if (by == "betweenness") {
        auto found = find_betweenness(outline, question.filter);
        return {std::move(found.scores), {by, found.sources, found.candidates}};
    }
    const auto all = outline.entities.size();
    return {by == "degree" ? find_degrees(outline, question.filter)
                           : find_pageranks(outline, question.filter),
            {by, all, all}};
}

std::string to_text(double score, const std::string& by) {
    std::ostringstream text;
    text << std::fixed
         << std::setprecision(by == "degree"        ? 0
                              : by == "betweenness" ? 1
                                                    : 6)
         << score;
    return text.str();
}

OutlinePlaces entities_of(const std::vector<Ranked>& ranking) {
    OutlinePlaces places;
    for (const auto& ranked : ranking) {
        places.entities.push_back(ranked.entity);
    }
    return places;
}

} // namespace

int rank(const RankOptions& options, std::ostream& out) {
    const auto& by = options.by;
    if (by != "degree" && by != "betweenness" && by != "pagerank") {
        throw UsageError("--by: \"" + by +
                         "\" is no measure; there are degree, betweenness, pagerank");
    }
    const auto question = read_outline_question(options.graph);
    const auto scores = find_scores(question, by);
    auto ranking = to_ranking(scores.of_entities);
    const auto more = cut(ranking, options.top);
    const Part part(question, entities_of(ranking));
    for (auto& ranked : ranking) {
        ranked.entity = part.entity(ranked.entity);
    }
    if (options.graph.json) {
        write_ranking(part.graph(), scores.basis, ranking, more, out);
        return exit_done;
    }
    for (const auto& [place, score] : ranking) {
        const auto& entity = part.graph().entities[place];
        out << to_text(score, by) << "  " << entity.name << "  [" << entity.id << "]\n";
    }
    print_rest(more, out);
    if (ranking.empty()) {
        out << "no one is " << (by == "betweenness" ? "between others\n" : "linked to another\n");
    }
    if (scores.basis.sources < scores.basis.candidates) {
        out << "estimated from the paths of " << scores.basis.sources << " of "
            << scores.basis.candidates << " entities\n";
    }
    return exit_done;
}

} // namespace dateline
