#include "train/annotated_article.h"

#include "extract/event/event_status.h"
#include "extract/event/trigger_candidates.h"
#include "extract/language/annotate.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <map>
#include <string>

namespace dateline {

namespace {

std::string read_file(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

/// The network in `path`, kept, as its users point into it.
const Model& model_in(const std::string& path) {
    struct Kept {
        std::string bytes;
        Model model;
    };
    static std::map<std::string, std::unique_ptr<Kept>> models;
    auto& kept = models[path];
    if (!kept) {
        kept = std::make_unique<Kept>();
        kept->bytes = read_file(path);
        kept->model = read_model(kept->bytes);
    }
    return kept->model;
}

/// The weights in `folder`, kept likewise; tables that are not there say nothing.
const Weights& weights_in(const std::string& folder) {
    static std::map<std::string, std::string> texts; // by paths
    static std::map<std::string, std::unique_ptr<Weights>> known;
    auto& weights = known[folder];
    if (!weights) {
        weights = std::make_unique<Weights>([&](const std::string& table) -> std::string_view {
            const auto path = folder + "/" + table + ".tsv";
            return texts[path] = read_file(path);
        });
    }
    return *weights;
}

} // namespace

AnnotatedArticle::AnnotatedArticle(Reading of_article, const Weights& by, std::size_t which)
    : reading(std::move(of_article)), index(reading.document.article.text),
      relations(find_relations(reading, by.relations, index)), weights(&by), number(which) {}

const EventRules& built_in_rules() {
    static const EventRules rules(built_in_ontology());
    return rules;
}

std::unique_ptr<AnnotatedArticle> read_annotated(const Row& row, std::size_t number) {
    static const Lemmatizer lemmatizer;
    Annotator annotator(model_in(std::string(row[3])), lemmatizer);
    const auto& weights = weights_in(std::string(row[4]));
    Article article;
    article.text = read_file(std::string(row[1]));
    article.published = parse_date(std::string(row[2]));
    return std::make_unique<AnnotatedArticle>(
        read_article(std::move(article), annotator, weights.names), weights, number);
}

std::optional<Trigger> find_mention(const AnnotatedArticle& article, const Row& row) {
    const auto& reading = article.reading;
    const auto& text = reading.document.article.text;
    std::size_t begin = 0;
    for (auto line = std::stoul(std::string(row[0])); line > 0; --line) {
        begin = text.find('\n', begin) + 1;
    }
    const auto at = text.find(row[1], begin);
    if (at == std::string::npos) {
        return std::nullopt;
    }
    const auto end = static_cast<std::uint32_t>(at + row[1].size());
    TokenRange tokens;
    tokens.first = reading.document.token_at(static_cast<std::uint32_t>(at));
    tokens.last = reading.document.token_at(end - 1) + 1;
    const auto last = reading.document.sentences[reading.sentence_of[tokens.first]].last;
    tokens.last = std::min(tokens.last, last);
    auto trigger = describe_trigger(reading, built_in_rules().lexicon, tokens);
    const auto& frames = built_in_rules().ontology.frames;
    const auto frame = std::ranges::find(
        frames, row[2], [](const Frame& each) -> const std::string& { return each.type.name; });
    trigger.frame = static_cast<std::size_t>(frame - frames.begin());
    trigger.status = find_status(reading, trigger, article.weights->statuses);
    trigger.probability = 1;
    return trigger;
}

} // namespace dateline
