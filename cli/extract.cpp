#include "cli/commands.h"
#include "cli/open_output.h"
#include "cli/print.h"
#include "cli/read_run.h"
#include "graph/extraction_line.h"

#include <ostream>

namespace dateline {

int extract(const ExtractOptions& options, std::ostream& out, std::ostream& err) {
    const auto extractor = english_extractor(load_ontology(options.reading));
    refuse_overwriting(options.out, options.reading.articles);
    Output output(options.out, out);
    std::size_t events = 0;
    const auto counts = read_articles(
        options.reading, extractor, options.out, [](const Article&) { return true; },
        [&](ReadResult result) {
            const auto& extraction = std::get<Extraction>(result);
            events += extraction.events.size();
            output.stream() << to_line(extraction) << '\n';
        },
        err);
    output.close();
    err << to_sentence(counts) << "; " << count_of(events, "event", "events") << '\n';
    return counts.skipped.empty() ? exit_done : exit_bad_input;
}

} // namespace dateline
