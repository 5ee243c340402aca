#include "cli/commands.h"
#include "cli/graph_counts.h"
#include "cli/parse_options.h"
#include "cli/question.h"
#include "extract/input_error.h"
#include "graph/json_writer.h"
#include "graph/store/anchor_rows.h"
#include "graph/vocabulary.h"

#include <algorithm>
#include <charconv>
#include <ostream>

namespace dateline {

namespace {

/// The sort of thing that an argument names.
struct Meant {
    Anchor anchor;
    bool event = false;
};

void require_count(const EditOptions& options, std::size_t least, std::size_t most) {
    const auto count = options.arguments.size();
    if (count < least || count > most) {
        throw UsageError("edit " + options.action + ": write " +
                         (least == most ? std::to_string(least)
                                        : std::to_string(least) + " or " + std::to_string(most)) +
                         (most == 1 ? " name or id" : " names or ids") + " behind the graph");
    }
}

/// What the name or id `argument` means in the graph.
Meant find(const Store& store, const EditOptions& options, const std::string& argument) {
    if (store.find_event(argument)) {
        return {{argument, {}, "", ""}, true};
    }
    const auto keys = store.find_entities(argument);
    PartKeys part{keys.empty() ? store.all_entities() : keys, {}, {}, !keys.empty()};
    const auto graph = store.graph(&part);
    const auto& entity = graph.entities[require_entity(graph, argument, options.graph.graph)];
    return {anchor_of_entity(store.database(), entity.id), false};
}

/// Behind split: the article, of those that say something on `subject`, with the path `argument`.
Anchor find_report(const Store& store, const EditOptions& options, const Meant& subject,
                   const std::string& argument) {
    const auto anchor = anchor_in_article(store.database(), subject.anchor, argument);
    if (!anchor) {
        throw InputError(options.graph.graph, 0,
                         "\"" + argument + "\" is no article on " + options.arguments.front(),
                         "see which are with: dateline show");
    }
    return *anchor;
}

Correction make(const Store& store, const EditOptions& options) {
    const auto action = parse_word<CorrectionAction>(options.action);
    if (!action) {
        throw UsageError("edit: \"" + options.action +
                         "\" is no correction; there are merge, split, rename, drop, keep, list, "
                         "undo");
    }
    const bool one = *action == CorrectionAction::drop;
    require_count(options, one || *action == CorrectionAction::keep ? 1 : 2, one ? 1 : 2);
    Correction correction;
    correction.action = *action;
    const auto subject = find(store, options, options.arguments.front());
    correction.subject = subject.anchor;
    if (options.arguments.size() == 1) {
        if (*action == CorrectionAction::keep && !subject.event) {
            throw UsageError("edit keep: name an event, or two entities that are not one");
        }
        return correction;
    }
    const auto& second = options.arguments.back();
    if (*action == CorrectionAction::rename) {
        if (subject.event || second.empty()) {
            throw UsageError("edit rename: name an entity and its new name");
        }
        correction.name = second;
    } else if (*action == CorrectionAction::split) {
        if (!subject.event && has_other_name(store.database(), subject.anchor, second)) {
            correction.name = second;
        } else {
            correction.object = find_report(store, options, subject, second);
        }
    } else {
        const auto object = find(store, options, second);
        if (object.event != subject.event) {
            throw UsageError("edit " + options.action + ": name two entities or two events");
        }
        if (object.anchor == subject.anchor) {
            throw InputError(
                options.graph.graph, 0,
                "\"" + options.arguments.front() + "\" and \"" + second + "\" are one already",
                "part two names with: dateline edit " + options.graph.graph + " split A B");
        }
        correction.object = object.anchor;
    }
    return correction;
}

std::string to_text(const Anchor& anchor) {
    if (!anchor.event.empty()) {
        return anchor.event;
    }
    return anchor.name.empty() ? anchor.article : "\"" + anchor.name + "\"";
}

std::string to_text(const Correction& correction) {
    std::string text(to_word(correction.action));
    text += " " + to_text(correction.subject);
    const bool has_object = correction.object != Anchor{};
    text += has_object ? " " + to_text(correction.object) : "";
    text += has_object && correction.action == CorrectionAction::split
                ? " in " + correction.object.article
                : "";
    return text + (correction.name.empty() ? "" : " \"" + correction.name + "\"");
}

void list(const Corrections& corrections, bool as_json, std::ostream& out) {
    if (!as_json) {
        for (const auto& correction : corrections) {
            out << correction.number << "  " << to_text(correction) << '\n';
        }
        return;
    }
    {
        JsonWriter json(out, JsonWriter::Layout::indented);
        json.begin_object();
        write_list(json, "corrections", corrections, [&](const Correction& correction) {
            json.begin_object();
            json.member("number", correction.number);
            json.member("action", to_word(correction.action));
            json.member("text", to_text(correction));
            json.end_object();
        });
        json.end_object();
    }
    out << '\n';
}

void undo(StoreUpdate& update, const EditOptions& options) {
    require_count(options, 1, 1);
    const auto& number = options.arguments.front();
    std::uint32_t value = 0;
    const auto* end = number.data() + number.size();
    if (std::from_chars(number.data(), end, value).ptr != end || !update.undo_correction(value)) {
        throw InputError(options.graph.graph, 0, "has no correction " + number,
                         "list them with: dateline edit " + options.graph.graph + " list");
    }
}

} // namespace

int edit(const EditOptions& options, std::ostream& out) {
    if (options.action == "list") {
        list(Store(options.graph.graph).corrections(), options.graph.json, out);
        return exit_done;
    }
    std::optional<Correction> correction;
    if (options.action != "undo") {
        correction = make(Store(options.graph.graph), options);
    } else {
        Store{options.graph.graph};
    }
    StoreUpdate update(options.graph.graph);
    std::uint32_t number = 0;
    if (correction) {
        number = update.correct(*correction);
    } else {
        undo(update, options);
    }
    const auto counts = update.commit();
    if (options.graph.json) {
        {
            JsonWriter json(out, JsonWriter::Layout::indented);
            json.begin_object();
            json.member("number", number);
            write_counts(json, counts);
            json.end_object();
        }
        out << '\n';
        return exit_done;
    }
    if (correction) {
        out << "correction " << number << ": " << to_text(*correction) << '\n';
    }
    print_counts(options.graph.graph, counts, out);
    return exit_done;
}

} // namespace dateline
