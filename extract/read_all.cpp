#include "extract/read_all.h"

#include "extract/article/read_articles.h"

#include <memory>
#include <vector>

#include <libxml/parser.h>
#include <oneapi/tbb/global_control.h>
#include <oneapi/tbb/parallel_pipeline.h>
#include <oneapi/tbb/task_arena.h>

namespace dateline {

namespace {

using Input = std::shared_ptr<Outcome<RawInput>>;
using Results = std::shared_ptr<std::vector<ReadResult>>;

std::vector<ReadResult> read(const Outcome<RawInput>& input, const Extractor& extractor,
                             std::optional<Day> published,
                             const std::function<bool(const Article&)>& wanted) {
    if (const auto* error = std::get_if<InputError>(&input)) {
        return {*error};
    }
    std::vector<ReadResult> results;
    for (auto& outcome : read_articles(std::get<RawInput>(input), published)) {
        if (auto* error = std::get_if<InputError>(&outcome)) {
            results.emplace_back(std::move(*error));
        } else if (auto& article = std::get<Article>(outcome); wanted(article)) {
            results.emplace_back(extractor(std::move(article)));
        } else {
            results.emplace_back(Unwanted{std::move(article)});
        }
    }
    return results;
}

} // namespace

void read_all(ArticleSource& source, const Extractor& extractor, const ReadOptions& options,
              const std::function<bool(const Article&)>& wanted,
              const std::function<void(ReadResult)>& take) {
    namespace tbb = oneapi::tbb;
    xmlInitParser(); // must be called before several threads parse
    // Articles under way at once: enough to keep the threads busy, few enough to bound the memory.
    const std::size_t under_way = std::size_t{4} * options.jobs;
    const auto next = [&](tbb::flow_control& control) -> Input {
        auto input = source.next();
        if (!input) {
            control.stop();
            return nullptr;
        }
        return std::make_shared<Outcome<RawInput>>(*std::move(input));
    };
    const auto work = [&](const Input& input) {
        return std::make_shared<std::vector<ReadResult>>(
            read(*input, extractor, options.published, wanted));
    };
    const auto finish = [&](const Results& results) {
        for (auto& result : *results) {
            take(std::move(result));
        }
    };
    // TBB complains on standard error about arenas larger than it may make them.
    const tbb::global_control allowed(tbb::global_control::max_allowed_parallelism, options.jobs);
    tbb::task_arena arena(static_cast<int>(options.jobs));
    arena.execute([&] {
        tbb::parallel_pipeline(
            under_way,
            tbb::make_filter<void, Input>(tbb::filter_mode::serial_in_order, next) &
                tbb::make_filter<Input, Results>(tbb::filter_mode::parallel, work) &
                tbb::make_filter<Results, void>(tbb::filter_mode::serial_in_order, finish));
    });
}

} // namespace dateline
