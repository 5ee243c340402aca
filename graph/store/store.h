#pragma once

#include "graph/knowledge_graph.h"
#include "graph/merge/corrections.h"
#include "graph/outline.h"
#include "graph/store/article_rows.h"
#include "graph/store/file_lock.h"
#include "graph/store/graph_part.h"
#include "graph/store/graph_rows.h"
#include "graph/store/sqlite.h"

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace dateline {

/// A graph file that is asked: one state of it, whoever writes to it meanwhile.
class Store {
public:
    /// Throws InputError if the file is no graph, damaged, or of another version.
    explicit Store(const std::string& path);

    const Database& database() const { return database_; }
    const std::string& path() const { return database_.path(); }

    /// The graph, or a part of it, and which rows it is from; see read_graph_rows.
    KnowledgeGraph graph(const PartKeys* part = nullptr, RowKeys* rows = nullptr,
                         Omitted omitted = {}) const;

    /// Gives `events`, which have these places in `graph`, their evidence; the graph was read from
    /// `rows` without it.
    void read_sentences(const KnowledgeGraph& graph, const RowKeys& rows,
                        std::span<const std::uint32_t> places, std::span<Event> events) const;

    /// The graph as a reader of `day` could have drawn it.
    KnowledgeGraph graph_known_by(Day day) const;

    /// The keys of the entities that have `name` as their id, name or alias, without regard to
    /// case.
    std::vector<std::uint32_t> find_entities(std::string_view name) const;

    /// The key of the event with this id; none if there is none.
    std::optional<std::uint32_t> find_event(std::string_view id) const;

    /// The events that one of `entities` takes part in or is the place of, of which some day may
    /// lie between `since` and `until`; undated ones unless these are given.
    std::vector<std::uint32_t> events_of(const std::vector<std::uint32_t>& entities,
                                         std::optional<Day> since, std::optional<Day> until) const;

    /// The events with a sentence in which all of `words` stand.
    std::vector<std::uint32_t> events_that_say(const std::string& words) const;

    /// The sentences in which all of `words` stand: the ids of their articles and where they begin.
    std::set<std::pair<std::string, std::uint32_t>>
    sentences_that_say(const std::string& words) const;

    /// All events of which some day may lie between the two.
    std::vector<std::uint32_t> events_in(std::optional<Day> since, std::optional<Day> until) const;

    std::vector<std::uint32_t> all_entities() const;
    std::vector<std::uint32_t> relations_of(const std::vector<std::uint32_t>& entities) const;
    std::vector<std::uint32_t> conflicts_of(std::uint32_t event) const; // the other events

    Outline outline() const;
    Corrections corrections() const;
    std::vector<EventType> event_types() const;

private:
    Database database_;
};

/// The graph in the file `path`, without the texts of its articles. With `known_by`, the graph as a
/// reader of that day could have drawn it: from the articles that are known to have been published
/// by then. Throws InputError if the file is no graph or damaged.
KnowledgeGraph read_graph(const std::string& path, std::optional<Day> known_by = std::nullopt);

/// A graph file that is being added to. The graph in it is changed by commit() alone, in one step:
/// whoever opens the file before that, or after the program was killed (SQLite's rollback journal
/// lies beside it then), finds it as it was. Articles that were staged are kept all the same, and
/// merged by the next commit().
class StoreUpdate {
public:
    /// Opens or makes the file and keeps others from writing to it, by a lock that goes with the
    /// program. Brings a file of an earlier version up to date. Throws InputError if it is no
    /// graph, damaged, being written, or its folder is not there.
    explicit StoreUpdate(const std::string& path);
    ~StoreUpdate();
    StoreUpdate(const StoreUpdate&) = delete;
    StoreUpdate& operator=(const StoreUpdate&) = delete;

    const Database& database() const { return database_; }

    /// The paths of the articles in the file, staged ones too, by their ids.
    std::map<std::string, std::string> article_paths() const;

    /// Whether articles wait to be merged.
    bool has_staged() const;

    /// Whether anything was merged into the file, be it nothing.
    bool has_graph() const;

    /// Keeps what was read of an article until it is merged.
    void stage(const Extraction& extraction);

    // What follows belongs to one change, which commit() ends.
    void add(const Extraction& extraction);
    void remove(const std::string& article_id);
    void set_path(const std::string& article_id, const std::string& path);
    std::uint32_t correct(const Correction& correction);
    bool undo_correction(std::uint32_t number);

    /// Merges all articles now in the file, staged ones too, into its graph. Without `types`, the
    /// file keeps those that it has.
    GraphCounts commit(const std::vector<EventType>& types = {});

    /// How much the file holds as it is.
    GraphCounts counts() const;

private:
    void begin();
    void add_staged();

    std::string path_;
    FileLock lock_;
    bool keep_ = false; // the file, should nothing come of it
    bool changing_ = false;
    std::size_t staged_ = 0; // since the last were made safe
    Database database_;
    std::unique_ptr<ArticleWriter> writer_;
    std::unique_ptr<Statement> stage_;
};

} // namespace dateline
