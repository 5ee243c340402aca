#include "cli/commands.h"
#include "cli/print.h"
#include "cli/read_run.h"
#include "graph/json_writer.h"
#include "graph/merge/merge.h"
#include "graph/store/store.h"

#include <algorithm>
#include <map>
#include <ostream>
#include <set>

namespace dateline {

namespace {

/// Whether what `path` names is gone when it has been read: standard input without ids. What stands
/// there in another run is no other version of it.
bool is_passing(const std::string& path) {
    return path == "-" || path.starts_with("-:");
}

/// Keeps account of what a run adds to a graph file.
class Addition {
public:
    explicit Addition(StoreUpdate& store) : store_(store), paths_(store.article_paths()) {}

    bool is_new(const Article& article) const { return !paths_.contains(article.id); }

    void take(ReadResult result) {
        if (auto* unwanted = std::get_if<Unwanted>(&result)) {
            note(unwanted->article);
            return;
        }
        auto& extraction = std::get<Extraction>(result);
        note(extraction.article);
        added_.try_emplace(extraction.article.id, std::move(extraction));
    }

    /// Puts all into the store and drops what a path no longer holds; false if nothing changed.
    bool save() {
        bool changed = !added_.empty();
        for (const auto& [id, path] : paths_) {
            const bool path_read = paths_read_.contains(path);
            const auto read = path_of_id_.find(id);
            const bool id_read = read != path_of_id_.end();
            if (path_read && !id_read && !is_passing(path)) {
                store_.remove(id);
                changed = true;
            } else if (id_read && (read->second < path || (path_read && read->second != path))) {
                store_.set_path(id, read->second);
                changed = true;
            }
        }
        for (auto& [id, extraction] : added_) {
            extraction.article.path = path_of_id_.at(id);
            store_.add(extraction);
        }
        return changed;
    }

private:
    /// The same text may stand in two files; the first path in the alphabet counts, in whatever
    /// order they come.
    void note(const Article& article) {
        paths_read_.insert(article.path);
        auto& path = path_of_id_.try_emplace(article.id, article.path).first->second;
        path = std::min(path, article.path);
    }

    StoreUpdate& store_;
    std::map<std::string, std::string> paths_;      // of the articles already in the store, by id
    std::map<std::string, Extraction> added_;       // by id
    std::map<std::string, std::string> path_of_id_; // of the articles read in this run
    std::set<std::string> paths_read_;
};

void report(const BuildOptions& options, const ReadCounts& counts, const KnowledgeGraph& graph,
            std::ostream& out) {
    if (!options.json) {
        out << to_sentence(counts) << '\n'
            << options.out << ": " << count_of(graph.articles.size(), "article", "articles") << ", "
            << count_of(graph.entities.size(), "entity", "entities") << ", "
            << count_of(graph.events.size(), "event", "events") << ", "
            << count_of(graph.relations.size(), "relation", "relations") << '\n';
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
        json.member("articles", graph.articles.size());
        json.member("entities", graph.entities.size());
        json.member("events", graph.events.size());
        json.member("relations", graph.relations.size());
        json.end_object();
    }
    out << '\n';
}

} // namespace

int build(const BuildOptions& options, std::ostream& out, std::ostream& err) {
    const auto ontology = load_ontology(options.reading);
    StoreUpdate store(options.out);
    Addition addition(store);
    const auto counts = read_articles(
        options.reading, english_extractor(ontology), options.out,
        [&](const Article& article) { return addition.is_new(article); },
        [&](ReadResult result) { addition.take(std::move(result)); }, err);
    if (counts.read + counts.unchanged == 0) {
        err << "no article could be read; " << options.out << " is left as it was\n";
        return exit_bad_input;
    }
    KnowledgeGraph graph;
    if (addition.save()) {
        graph = merge(store.extractions(), event_types(ontology));
        store.commit(graph);
    } else {
        graph = read_graph(options.out);
    }
    report(options, counts, graph, out);
    return counts.skipped.empty() ? exit_done : exit_bad_input;
}

} // namespace dateline
