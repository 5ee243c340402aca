#include "cli/commands.h"
#include "cli/read_run.h"
#include "extract/article/find_published.h"
#include "graph/evaluate/cut_by_article.h"
#include "graph/evaluate/report.h"
#include "graph/merge/merge.h"

#include <ostream>

namespace dateline {

namespace {

using Golds = std::map<std::string, Gold>;

/// Reads with `extractor`, but takes the day of publication from gold where that tells one.
Extractor publishing(const Extractor& extractor, const Golds& golds) {
    return [extractor, &golds](Article article) {
        if (const auto& day = golds.at(stem_of(article.path)).published) {
            set_published(article, {*day, std::nullopt, std::nullopt});
        }
        return extractor(std::move(article));
    };
}

void report(const EvalOptions& options, const Evaluation& evaluation, const Golds& golds,
            std::ostream& out) {
    const auto errors = options.errors ? find_errors(evaluation, golds) : ErrorsByArticle();
    if (options.json) {
        write_report_json(evaluation, options.errors ? &errors : nullptr, out);
    } else {
        write_report(evaluation, out);
        write_errors(errors, out);
    }
}

} // namespace

int eval(const EvalOptions& options, std::ostream& out, std::ostream& err) {
    const auto ontology = load_ontology(options.reading);
    const auto types = event_types(ontology);
    std::vector<InputError> bad_gold;
    const auto golds = read_gold(options.gold, types, bad_gold);
    for (const auto& error : bad_gold) {
        err << error.what() << '\n';
    }
    if (golds.empty()) {
        return exit_bad_input;
    }
    std::vector<Extraction> extractions;
    const auto counts = read_articles(
        options.reading, publishing(english_extractor(ontology), golds), "",
        [&](const Article& article) { return golds.contains(stem_of(article.path)); },
        [&](ReadResult result) {
            if (auto* extraction = std::get_if<Extraction>(&result)) {
                extractions.push_back(std::move(*extraction));
            }
        },
        err);
    if (counts.read + counts.unchanged == 0) {
        err << "no article could be read\n";
        return exit_bad_input;
    }
    if (extractions.empty()) {
        throw InputError(options.gold, 0, "is the gold of none of the articles",
                         "name each gold file after its article: NAME.json for NAME.txt");
    }
    const auto graph = merge(std::move(extractions), types);
    report(options, evaluate(graph, golds), golds, out);
    return counts.skipped.empty() && bad_gold.empty() ? exit_done : exit_bad_input;
}

} // namespace dateline
