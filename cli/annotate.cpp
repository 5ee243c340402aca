#include "extract/language/annotate.h"

#include "cli/commands.h"
#include "cli/parse_options.h"
#include "extract/article/article_source.h"
#include "extract/article/clean_text.h"
#include "extract/article/decode_text.h"
#include "extract/article/find_published.h"
#include "extract/article/limits.h"
#include "extract/article/read_articles.h"
#include "extract/article/utf8.h"
#include "extract/language/conllu.h"
#include "extract/time/timex.h"
#include "extract/vocabulary.h"
#include "graph/json_writer.h"

#include <ostream>

namespace dateline {

namespace {

void write_span(JsonWriter& json, Span span, const CodePointIndex& index) {
    json.member("start", index(span.begin));
    json.member("end", index(span.end));
}

void write_token(JsonWriter& json, const Document& document, std::uint32_t token,
                 const CodePointIndex& index) {
    const auto& syntax = document.syntax[token];
    json.begin_object();
    write_span(json, document.tokens[token].span, index);
    json.member("form", document.word(token));
    json.member("lemma", syntax.lemma);
    json.member("upos", syntax.upos);
    json.member("xpos", syntax.xpos);
    json.member("head", syntax.head);
    json.member("deprel", syntax.deprel);
    json.end_object();
}

void write_json(const Document& document, const std::vector<Timex>& timexes, std::ostream& out) {
    const CodePointIndex index(document.article.text);
    JsonWriter json(out, JsonWriter::Layout::line);
    json.begin_object();
    std::uint64_t number = 0;
    auto name = document.names.begin();
    write_list(json, "sentences", document.sentences, [&](const Sentence& sentence) {
        json.begin_object();
        json.member("id", ++number);
        write_span(json, sentence.span, index);
        json.key("tokens");
        json.begin_array();
        for (auto token = sentence.first; token < sentence.last; ++token) {
            write_token(json, document, token, index);
        }
        json.end_array();
        json.key("mentions");
        json.begin_array();
        for (; name != document.names.end() && name->tokens.first < sentence.last; ++name) {
            json.begin_object();
            write_span(json, document.span(name->tokens), index);
            json.member("kind", name->kind);
            json.end_object();
        }
        json.end_array();
        json.end_object();
    });
    write_list(json, "times", timexes, [&](const Timex& timex) {
        json.begin_object();
        write_span(json, timex.span, index);
        json.member("type", to_word(timex.type));
        json.member("value", timex.value);
        if (timex.other_date) { // 3/4/2025
            json.member("alternative", to_edtf(*timex.other_date));
        }
        json.end_object();
    });
    json.end_object();
    out << '\n';
}

/// Plain text is read as it is, so that places refer to it; pages and records as `build` reads
/// them.
std::vector<Outcome<Article>> read_texts(const Outcome<RawInput>& input,
                                         std::optional<Day> published) {
    if (const auto* error = std::get_if<InputError>(&input)) {
        return {*error};
    }
    const auto& raw = std::get<RawInput>(input);
    if (raw.format != Format::text) {
        return read_articles(raw, published);
    }
    if (raw.bytes.size() > largest_article) {
        return {InputError(
            raw.path, raw.line,
            "is a text of more than " + std::to_string(largest_article >> 20) + " MB", "split it")};
    }
    Article article;
    article.path = raw.path;
    article.text = decode_text(raw.bytes, raw.path, raw.line);
    set_published(article, {std::nullopt, published, clean_text(article.text).copyright_year});
    return {article};
}

void check_formats(const AnnotateOptions& options) {
    if (options.format != "json" && options.format != "conllu") {
        throw UsageError("--format: \"" + options.format +
                         "\" is no format; there are json, conllu");
    }
    if (!options.from.empty() && options.from != "conllu") {
        throw UsageError("--from: \"" + options.from + "\" is no format; there is conllu");
    }
}

class AnnotateRun {
public:
    AnnotateRun(const AnnotateOptions& options, std::ostream& out)
        : as_json_(options.format == "json"), out_(out), annotator_(english_model(), lemmatizer_) {}

    void add(Article article) {
        waiting_.push_back(read_language(std::move(article)));
        waiting_tokens_ += waiting_.back().tokens.size();
        if (waiting_tokens_ >= enough_tokens) {
            flush();
        }
    }

    /// Annotates and writes what waits: short texts are read together.
    void flush() {
        annotator_.annotate(waiting_);
        for (const auto& document : waiting_) {
            write(document);
        }
        waiting_.clear();
        waiting_tokens_ = 0;
    }

    void add(const RawInput& input, std::optional<Day> published) {
        const auto text = decode_text(input.bytes, input.path);
        auto conllu = parse_conllu(text, input.path);
        annotator_.annotate(conllu.document);
        if (as_json_) {
            set_published(conllu.document.article, {std::nullopt, published, std::nullopt});
            write(conllu.document);
        } else {
            write_conllu(conllu, out_);
        }
    }

private:
    static constexpr std::size_t enough_tokens = 4096;

    void write(const Document& document) {
        if (as_json_) {
            write_json(document, find_timexes(document), out_);
        } else {
            write_conllu(document, out_);
        }
    }

    bool as_json_;
    std::ostream& out_;
    Lemmatizer lemmatizer_;
    Annotator annotator_;
    std::vector<Document> waiting_;
    std::size_t waiting_tokens_ = 0;
};

} // namespace

int annotate(const AnnotateOptions& options, std::ostream& out, std::ostream& err) {
    check_formats(options);
    const auto published = parse_day_option("--published", options.published);
    AnnotateRun run(options, out);
    ArticleSource source({options.text});
    int status = exit_done;
    while (const auto input = source.next()) {
        const auto* raw = std::get_if<RawInput>(&*input);
        if (raw && !options.from.empty()) {
            run.add(*raw, published);
            continue;
        }
        for (auto& text : read_texts(*input, published)) {
            if (const auto* error = std::get_if<InputError>(&text)) {
                err << error->what() << '\n';
                status = exit_bad_input;
            } else {
                run.add(std::get<Article>(std::move(text)));
            }
        }
    }
    run.flush();
    return status;
}

} // namespace dateline
