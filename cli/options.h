#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace dateline {

// What the commands are asked for, as written by the user. Every command is a function of one of
// these and two streams, so that a test can call it without a shell: results go to `out`, messages
// to `err`. It returns the exit status, or throws InputError.

enum ExitStatus { exit_done = 0, exit_bad_input = 1, exit_bad_usage = 2, exit_own_fault = 3 };

struct ReadingOptions {
    std::vector<std::string> articles; // files, folders, patterns; - is standard input
    std::string published;             // a day, for articles that tell none
    std::string ontology;              // a file; empty for the built-in one
    unsigned jobs = 0;                 // 0: as many as there are processors
};

struct BuildOptions {
    ReadingOptions reading;
    std::string out;
    bool json = false;
};

struct MergeOptions {
    std::vector<std::string> lines; // files of lines of `dateline extract`; - is standard input
    std::string out;
    unsigned jobs = 0;
    bool json = false;
};

struct ExtractOptions {
    ReadingOptions reading;
    std::string out; // empty for standard output
};

struct AnnotateOptions {
    std::string text;            // a file; - is standard input
    std::string published;       // a day, for a text that tells none
    std::string format = "json"; // or conllu
    std::string from;            // "conllu": sentences and tokens are given; empty for text
};

/// Which part of a graph file is asked for.
struct GraphOptions {
    std::string graph;
    std::string since;
    std::string until;
    std::string known_by;
    std::vector<std::string> types;
    double min_confidence = 0;
    std::vector<std::string> statuses; // of events
    std::vector<std::string> kinds;    // of entities
    std::string around;
    unsigned depth = 1;
    bool json = false;
};

struct TimelineOptions {
    GraphOptions graph;
    std::vector<std::string> entities;
    std::string text; // words that a sentence of the event holds
};

struct MetOptions {
    GraphOptions graph;
    std::string name;
    std::string other; // empty for anyone
};

struct PathOptions {
    GraphOptions graph;
    std::string from;
    std::string to;
    bool in_time_order = false;
};

struct RankOptions {
    GraphOptions graph;
    std::string by = "degree"; // or betweenness, pagerank
    std::size_t top = 20;
};

struct CompareOptions {
    GraphOptions graph;
    std::string before; // periods
    std::string after;
    std::size_t top = 20;
};

struct CommunitiesOptions {
    GraphOptions graph;
    std::size_t top = 20;
};

struct BrokersOptions {
    GraphOptions graph;
    std::size_t top = 20;
};

struct EntitiesOptions {
    GraphOptions graph;
    std::string query;
};

struct ShowOptions {
    GraphOptions graph;
    std::string id; // of an event, or any name of an entity
};

struct EditOptions {
    GraphOptions graph;
    std::string action;                 // merge, split, rename, drop, keep, list, undo
    std::vector<std::string> arguments; // what it is about
};

struct ExportOptions {
    GraphOptions graph;
    std::string format;
    std::string layout = "network"; // of diagrams
    std::string out;                // empty for standard output
};

struct EvalOptions {
    ReadingOptions reading;
    std::string gold; // a file or folder
    bool json = false;
    bool errors = false; // list them too
};

} // namespace dateline
