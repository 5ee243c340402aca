#include "tests/fuzz/targets.h"

#include "extract/article/read_articles.h"
#include "extract/article/sniff_format.h"
#include "extract/event/ontology.h"
#include "extract/extract.h"
#include "extract/input_error.h"
#include "graph/extraction_line.h"
#include "graph/merge/merge.h"

#include <stdexcept>
#include <string>

using namespace dateline;

namespace {

std::string to_text(const std::uint8_t* data, std::size_t size) {
    return {reinterpret_cast<const char*>(data), size};
}

} // namespace

void fuzz_article(const std::uint8_t* data, std::size_t size) {
    static const auto ontology = built_in_ontology();
    static const auto extractor = rule_extractor(ontology);
    RawInput input{"fuzz", 0, Format::text, to_text(data, size)};
    input.format = sniff_format(input.bytes);
    std::vector<Extraction> extractions;
    for (auto& outcome : read_articles(input, std::nullopt)) {
        if (auto* article = std::get_if<Article>(&outcome)) {
            extractions.push_back(extractor(std::move(*article)));
        }
    }
    merge(std::move(extractions), event_types(ontology));
}

void fuzz_line(const std::uint8_t* data, std::size_t size) {
    try {
        const auto extraction = parse_line(to_text(data, size));
        if (parse_line(to_line(extraction)) != extraction) {
            std::abort();
        }
    } catch (const std::runtime_error&) {
        // A malformed line is told so.
    }
}

void fuzz_ontology(const std::uint8_t* data, std::size_t size) {
    try {
        rule_extractor(parse_ontology(to_text(data, size), "fuzz"));
    } catch (const InputError&) {
        // A bad ontology is told so.
    }
}
