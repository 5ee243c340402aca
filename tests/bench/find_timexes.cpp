// Measures the time layer alone: find_timexes over articles that are read and annotated already.
//   bench_find_timexes ARTICLES.ndjson.gz
// prints bytes of text, time expressions found, and the seconds of each of five passes.
#include "extract/article/article_source.h"
#include "extract/article/read_articles.h"
#include "extract/language/annotate.h"
#include "extract/time/timex.h"

#include <chrono>
#include <iostream>

using namespace dateline;

namespace {

std::vector<Document> read_documents(const std::string& path) {
    std::vector<Document> documents;
    ArticleSource source({path});
    while (const auto input = source.next()) {
        if (const auto* raw = std::get_if<RawInput>(&*input)) {
            for (auto& article : read_articles(*raw, std::nullopt)) {
                if (std::holds_alternative<Article>(article)) {
                    documents.push_back(read_language(std::get<Article>(std::move(article))));
                }
            }
        }
    }
    const Lemmatizer lemmatizer;
    Annotator(english_model(), lemmatizer).annotate(documents);
    return documents;
}

} // namespace

int main(int argc, char** argv) {
    if (argc != 2) {
        std::cerr << "usage: bench_find_timexes ARTICLES\n";
        return 2;
    }
    const auto documents = read_documents(argv[1]);
    std::size_t bytes = 0;
    for (const auto& document : documents) {
        bytes += document.article.text.size();
    }
    std::size_t found = 0;
    std::string seconds;
    constexpr int passes = 5;
    for (int pass = 0; pass < passes; ++pass) {
        const auto begin = std::chrono::steady_clock::now();
        found = 0;
        for (const auto& document : documents) {
            found += find_timexes(document).size();
        }
        const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - begin;
        seconds += " " + std::to_string(taken.count());
    }
    std::cout << bytes << " " << found << seconds << "\n";
}
