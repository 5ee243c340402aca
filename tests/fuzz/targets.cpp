#include "tests/fuzz/targets.h"

#include "extract/article/decode_text.h"
#include "extract/article/read_articles.h"
#include "extract/article/sniff_format.h"
#include "extract/event/ontology.h"
#include "extract/extract.h"
#include "extract/input_error.h"
#include "extract/language/annotate.h"
#include "extract/language/conllu.h"
#include "extract/time/edtf.h"
#include "extract/time/resolve_time.h"
#include "graph/evaluate/report.h"
#include "graph/extraction_line.h"
#include "graph/merge/facts.h"
#include "graph/merge/merge.h"
#include "graph/merge/merge_facts.h"

#include <map>
#include <sstream>
#include <stdexcept>
#include <string>

using namespace dateline;

namespace {

std::string to_text(const std::uint8_t* data, std::size_t size) {
    return {reinterpret_cast<const char*>(data), size};
}

void require(bool holds) {
    if (!holds) {
        std::abort();
    }
}

void annotate(Document& document) {
    static const Lemmatizer lemmatizer;
    static Annotator annotator(english_model(), lemmatizer);
    annotator.annotate(document);
}

/// Phrases lie in order within `text`, and none within another.
void check_phrases(std::string_view text) {
    std::uint32_t end = 0;
    for (const auto& phrase : find_time_phrases(text)) {
        require(phrase.begin >= end && phrase.end > phrase.begin && phrase.end <= text.size());
        end = phrase.end;
        TimeContext context;
        require(!resolve(phrase, context).value.empty());
        context.published = std::chrono::sys_days{std::chrono::year{2025} / 3 / 5};
        require(!resolve(phrase, context).value.empty());
    }
}

/// What is read as EDTF is written as it was.
void check_edtf(std::string_view text) {
    if (const auto edtf = parse_edtf(text)) {
        require(to_edtf(*edtf) == text);
    }
    if (const auto date = parse_date(text)) {
        require(date->first <= date->last);
        require(parse_date(to_edtf(*date)) == date);
    }
}

template <typename Annotated> std::string written(const Annotated& annotated) {
    std::ostringstream out;
    write_conllu(annotated, out);
    return out.str();
}

} // namespace

void fuzz_article(const std::uint8_t* data, std::size_t size) {
    static const auto ontology = built_in_ontology();
    static const auto extractor = english_extractor(ontology);
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
        english_extractor(parse_ontology(to_text(data, size), "fuzz"));
    } catch (const InputError&) {
        // A bad ontology is told so.
    }
}

void fuzz_conllu(const std::uint8_t* data, std::size_t size) {
    try {
        const auto text = to_text(data, size);
        auto conllu = parse_conllu(text, "fuzz");
        annotate(conllu.document);
        const auto once = written(conllu);
        auto again = parse_conllu(once, "fuzz");
        annotate(again.document);
        require(written(again) == once);
    } catch (const InputError&) {
        // What is no CoNLL-U is told so.
    }
}

void fuzz_text(const std::uint8_t* data, std::size_t size) {
    try {
        Article article;
        article.text = decode_text(to_text(data, size), "fuzz");
        auto document = read_language(std::move(article));
        annotate(document);
        const auto text = written(document);
        const auto conllu = parse_conllu(text, "fuzz");
        require(conllu.document.tokens.size() == document.tokens.size());
        require(conllu.document.sentences.size() == document.sentences.size());
    } catch (const InputError&) {
        // What is no text is told so.
    }
}

void fuzz_gold(const std::uint8_t* data, std::size_t size) {
    try {
        KnowledgeGraph graph;
        static const auto types = event_types(built_in_ontology());
        graph.types = types;
        const std::map<std::string, Gold> golds{
            {"fuzz", parse_gold(to_text(data, size), "fuzz", graph.types)}};
        const auto evaluation = evaluate(graph, golds);
        std::ostringstream out;
        write_report(evaluation, out);
        write_errors(find_errors(evaluation, golds), out);
    } catch (const InputError&) {
        // What is no gold is told so.
    }
}

void fuzz_times(const std::uint8_t* data, std::size_t size) {
    const auto text = to_text(data, size);
    check_phrases(text);
    check_edtf(text);
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);) {
        check_edtf(line);
    }
}

void fuzz_facts(const std::uint8_t* data, std::size_t size) {
    try {
        Facts facts;
        unpack_facts(to_text(data, size), facts);
        const auto reports = facts.reports.size();
        require(merge_facts(std::move(facts), {}).event_of.size() == reports);
    } catch (const std::runtime_error&) {
        // A damaged file is told so.
    }
}
