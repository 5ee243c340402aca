#include "cli/addition.h"
#include "cli/commands.h"
#include "cli/graph_counts.h"
#include "cli/print.h"
#include "cli/read_lines.h"
#include "extract/event/ontology.h"
#include "graph/extraction_line.h"

#include <memory>
#include <ostream>
#include <stdexcept>
#include <variant>

#include <oneapi/tbb/parallel_pipeline.h>

namespace dateline {

namespace {

using Lines = std::shared_ptr<std::vector<Outcome<NumberedLine>>>;
using Parsed = std::shared_ptr<std::vector<Outcome<Extraction>>>;

Lines read_batch(LineReader& reader) {
    constexpr std::size_t size = 256;
    auto lines = std::make_shared<Lines::element_type>();
    while (lines->size() < size) {
        auto line = reader.next();
        if (!line) {
            break;
        }
        lines->push_back(*std::move(line));
    }
    return lines;
}

Outcome<Extraction> parse(const Outcome<NumberedLine>& line) {
    if (const auto* error = std::get_if<InputError>(&line)) {
        return *error;
    }
    const auto& [file, number, text] = std::get<NumberedLine>(line);
    try {
        return parse_line(text);
    } catch (const std::runtime_error& error) {
        return InputError(file, number,
                          std::string("is no line of dateline extract: ") + error.what(),
                          "extract the article again");
    }
}

Parsed parse_batch(const Lines& lines) {
    auto parsed = std::make_shared<Parsed::element_type>();
    for (const auto& line : *lines) {
        parsed->push_back(parse(line));
    }
    return parsed;
}

/// Parses lines on other threads, and hands them to `take` one after the other.
template <typename Take> void parse_lines(const std::vector<std::string>& files, Take take) {
    namespace tbb = oneapi::tbb;
    LineReader reader(files);
    constexpr std::size_t under_way = 8;
    const auto read = [&](tbb::flow_control& control) {
        auto lines = read_batch(reader);
        if (lines->empty()) {
            control.stop();
        }
        return lines;
    };
    const auto hand_out = [&](const Parsed& batch) {
        for (auto& outcome : *batch) {
            take(std::move(outcome));
        }
    };
    tbb::parallel_pipeline(
        under_way, tbb::make_filter<void, Lines>(tbb::filter_mode::serial_in_order, read) &
                       tbb::make_filter<Lines, Parsed>(tbb::filter_mode::parallel, &parse_batch) &
                       tbb::make_filter<Parsed, void>(tbb::filter_mode::serial_in_order, hand_out));
}

void report(const MergeOptions& options, std::size_t added, std::size_t unchanged,
            std::size_t skipped, const GraphCounts& counts, std::ostream& out) {
    if (options.json) {
        JsonWriter json(out, JsonWriter::Layout::indented);
        json.begin_object();
        json.member("added", added);
        json.member("already_there", unchanged);
        json.member("skipped", skipped);
        write_counts(json, counts);
        json.end_object();
        out << '\n';
        return;
    }
    out << count_of(added, "article", "articles") << " added";
    if (unchanged > 0) {
        out << ", " << unchanged << " already there";
    }
    if (skipped > 0) {
        out << ", " << count_of(skipped, "line", "lines") << " skipped";
    }
    out << '\n';
    print_counts(options.out, counts, out);
}

} // namespace

int merge(const MergeOptions& options, std::ostream& out, std::ostream& err) {
    StoreUpdate store(options.out);
    Addition addition(store);
    std::size_t added = 0;
    std::size_t unchanged = 0;
    std::size_t skipped = 0;
    parse_lines(options.lines, [&](Outcome<Extraction> outcome) {
        if (const auto* error = std::get_if<InputError>(&outcome)) {
            ++skipped;
            err << error->what() << '\n';
            return;
        }
        const auto& extraction = std::get<Extraction>(outcome);
        const bool is_first = addition.note(extraction.article);
        if (is_first && addition.is_new(extraction.article)) {
            store.add(extraction);
            ++added;
        } else {
            ++unchanged;
        }
    });
    if (added + unchanged == 0 && skipped > 0) {
        err << "no line could be read; " << options.out << " is left as it was\n";
        return exit_bad_input;
    }
    const bool settled = addition.settle();
    const bool changed =
        added > 0 || settled || options.lines.empty() || store.has_staged() || !store.has_graph();
    // A graph that was built with another ontology keeps its types.
    const bool has_types = store.database().number("SELECT count(*) FROM event_type") > 0;
    const auto types = has_types ? std::vector<EventType>() : event_types(built_in_ontology());
    const auto counts = changed ? store.commit(types) : store.counts();
    report(options, added, unchanged, skipped, counts, out);
    return skipped == 0 ? exit_done : exit_bad_input;
}

} // namespace dateline
