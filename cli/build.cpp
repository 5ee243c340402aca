#include "cli/addition.h"
#include "cli/commands.h"
#include "cli/graph_counts.h"
#include "cli/read_run.h"

#include <ostream>

namespace dateline {

namespace {

void report(const BuildOptions& options, const ReadCounts& counts, const GraphCounts& graph,
            std::ostream& out) {
    if (!options.json) {
        out << to_sentence(counts) << '\n';
        print_counts(options.out, graph, out);
        return;
    }
    {
        JsonWriter json(out, JsonWriter::Layout::indented);
        json.begin_object();
        json.member("read", counts.read);
        json.member("already_there", counts.unchanged);
        json.key("skipped");
        json.begin_object();
        for (const auto& [reason, count] : counts.skipped) {
            json.member(reason, count);
        }
        json.end_object();
        write_counts(json, graph);
        json.end_object();
    }
    out << '\n';
}

} // namespace

int build(const BuildOptions& options, std::ostream& out, std::ostream& err) {
    const auto ontology = load_ontology(options.reading);
    StoreUpdate store(options.out);
    Addition addition(store);
    bool changed = store.has_staged(); // by a build that did not come to its end
    const auto counts = read_articles(
        options.reading, english_extractor(ontology), options.out,
        [&](const Article& article) { return addition.is_new(article); },
        [&](ReadResult result) {
            if (const auto* unwanted = std::get_if<Unwanted>(&result)) {
                addition.note(unwanted->article);
            } else if (const auto& extraction = std::get<Extraction>(result);
                       addition.note(extraction.article)) {
                store.stage(extraction);
                changed = true;
            }
        },
        err);
    if (counts.read + counts.unchanged == 0) {
        err << "no article could be read; " << options.out << " is left as it was\n";
        return exit_bad_input;
    }
    changed = addition.settle() || changed;
    report(options, counts, changed ? store.commit(event_types(ontology)) : store.counts(), out);
    return counts.skipped.empty() ? exit_done : exit_bad_input;
}

} // namespace dateline
