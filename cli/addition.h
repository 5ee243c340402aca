#pragma once

#include "graph/store/store.h"

#include <map>
#include <set>
#include <string>

namespace dateline {

/// Keeps account of what a run adds to a graph file.
class Addition {
public:
    explicit Addition(StoreUpdate& store) : store_(store), paths_(store.article_paths()) {}

    /// Whether the file does not hold the article.
    bool is_new(const Article& article) const { return !paths_.contains(article.id); }

    /// Notes that an article was read, whether it is new or not; false if it was before in this
    /// run. The same text may stand in two files; the first path in the alphabet counts, in
    /// whatever order they come.
    bool note(const Article& article);

    /// Drops what a path no longer holds and sets the paths of the rest; whether anything changes
    /// besides what was added.
    bool settle();

private:
    StoreUpdate& store_;
    std::map<std::string, std::string> paths_;      // of the articles already in the file, by id
    std::map<std::string, std::string> path_of_id_; // the first of the articles read in this run
    std::map<std::string, std::string> added_; // the paths that new ones were added with, by id
    std::set<std::string> paths_read_;
};

} // namespace dateline
