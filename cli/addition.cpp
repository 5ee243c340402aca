#include "cli/addition.h"

#include <algorithm>

namespace dateline {

namespace {

/// Whether what `path` names is gone when it has been read: standard input without ids. What stands
/// there in another run is no other version of it.
bool is_passing(const std::string& path) {
    return path == "-" || path.starts_with("-:");
}

} // namespace

bool Addition::note(const Article& article) {
    paths_read_.insert(article.path);
    const auto [found, is_first] = path_of_id_.try_emplace(article.id, article.path);
    if (is_first && is_new(article)) {
        added_.emplace(article.id, article.path);
    }
    found->second = std::min(found->second, article.path);
    return is_first;
}

bool Addition::settle() {
    bool changed = false;
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
    for (const auto& [id, path] : added_) {
        if (path_of_id_.at(id) != path) {
            store_.set_path(id, path_of_id_.at(id));
        }
    }
    return changed;
}

} // namespace dateline
