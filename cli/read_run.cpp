#include "cli/read_run.h"

#include "cli/parse_options.h"
#include "cli/print.h"
#include "cli/progress.h"
#include "extract/article/article_source.h"
#include "extract/article/find_files.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <numeric>
#include <ostream>
#include <sstream>
#include <thread>

namespace dateline {

namespace {

unsigned jobs_of(const ReadingOptions& options) {
    const auto processors = std::max(1U, std::thread::hardware_concurrency());
    return options.jobs > 0 ? options.jobs : processors;
}

/// Whether `file` is `out` or its journal.
bool belongs_to(const std::string& file, const std::string& out) {
    std::error_code unknown;
    return file == std::filesystem::path(out).lexically_normal().string() + "-journal" ||
           std::filesystem::equivalent(file, out, unknown);
}

} // namespace

std::size_t ReadCounts::skipped_in_all() const {
    return std::accumulate(skipped.begin(), skipped.end(), std::size_t{0},
                           [](std::size_t sum, const auto& entry) { return sum + entry.second; });
}

Ontology load_ontology(const ReadingOptions& options) {
    if (options.ontology.empty()) {
        return built_in_ontology();
    }
    std::ifstream file(options.ontology, std::ios::binary);
    if (!file || !std::filesystem::is_regular_file(options.ontology)) {
        throw InputError(options.ontology, 0, "can't be read", "name a JSON file");
    }
    std::ostringstream json;
    json << file.rdbuf();
    return parse_ontology(json.str(), options.ontology);
}

ReadCounts read_articles(const ReadingOptions& options, const Extractor& extractor,
                         const std::string& out, const std::function<bool(const Article&)>& wanted,
                         const std::function<void(ReadResult)>& take, std::ostream& err) {
    ReadCounts counts;
    const ReadOptions read_options{parse_day_option("--published", options.published),
                                   jobs_of(options)};
    std::vector<InputError> not_found;
    auto files = find_files(options.articles, not_found);
    std::erase_if(files, [&](const std::string& file) { return belongs_to(file, out); });
    ArticleSource source(std::move(files));
    Progress progress(err, source.bytes_in_all());
    const auto complain = [&](const InputError& error) {
        ++counts.skipped[error.problem()];
        progress.clear();
        err << error.what() << '\n';
    };
    std::for_each(not_found.begin(), not_found.end(), complain);
    read_all(source, extractor, read_options, wanted, [&](ReadResult result) {
        if (const auto* error = std::get_if<InputError>(&result)) {
            complain(*error);
        } else {
            ++(std::holds_alternative<Extraction>(result) ? counts.read : counts.unchanged);
            take(std::move(result));
        }
        progress.show(counts.read + counts.unchanged, source.bytes_read());
    });
    progress.clear();
    return counts;
}

std::string to_sentence(const ReadCounts& counts) {
    auto sentence = count_of(counts.read, "article", "articles") + " read";
    if (counts.unchanged > 0) {
        sentence += ", " + std::to_string(counts.unchanged) + " already there";
    }
    if (!counts.skipped.empty()) {
        sentence += ", " + std::to_string(counts.skipped_in_all()) + " skipped (";
        const char* comma = "";
        for (const auto& [reason, count] : counts.skipped) {
            sentence += comma + std::to_string(count) + " " + reason;
            comma = ", ";
        }
        sentence += ")";
    }
    return sentence;
}

} // namespace dateline
