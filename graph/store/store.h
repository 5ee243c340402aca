#pragma once

#include "extract/extraction.h"
#include "graph/knowledge_graph.h"
#include "graph/store/sqlite.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace dateline {

/// The graph in the file `path`, without the texts of its articles. With `known_by`, the graph as a
/// reader of that day could have drawn it: from the articles that are known to have been published
/// by then. Throws InputError if the file is no graph or damaged.
KnowledgeGraph read_graph(const std::string& path, std::optional<Day> known_by = std::nullopt);

/// A graph file that is being added to. Nothing is changed until commit(): if that is never called
/// the file stays as it was, and one that did not exist is not made. If the program is killed,
/// whoever opens the file next undoes what was begun (by SQLite's rollback journal, which lies
/// beside it).
class StoreUpdate {
public:
    /// Opens or makes the file and keeps others from writing to it. Throws InputError if it is no
    /// graph, damaged, being written, or its folder is not there.
    explicit StoreUpdate(const std::string& path);
    ~StoreUpdate();
    StoreUpdate(const StoreUpdate&) = delete;
    StoreUpdate& operator=(const StoreUpdate&) = delete;

    /// The paths of the articles in the file by their ids.
    std::map<std::string, std::string> article_paths() const;

    /// What each article in the file says; without texts.
    std::vector<Extraction> extractions() const;

    void add(const Extraction& extraction);
    void remove(const std::string& article_id);
    void set_path(const std::string& article_id, const std::string& path);

    /// Replaces the graph by `graph`, made of the articles now in the file, and makes all changes
    /// final.
    void commit(const KnowledgeGraph& graph);

private:
    std::string path_;
    bool existed_; // the file, maybe empty
    bool is_new_;
    bool committed_ = false;
    Database database_;
};

} // namespace dateline
