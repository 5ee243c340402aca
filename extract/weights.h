#pragma once

#include "extract/log_linear.h"

namespace dateline {

/// All that extraction chooses by: the tables in models/, as train/train_extraction.py makes them.
struct Weights {
    LogLinear names;        // is it a name, and of which kind
    LogLinear relations;    // are two entities related, and how
    LogLinear triggers;     // does a word state an event of a type
    LogLinear statuses;     // did it happen, is it planned or denied
    LogLinear participants; // does an entity take part in an event, and in which role
    LogLinear dates;        // did it take place then
    LogLinear mentions;     // do two words state the same event
    LogLinear events;       // is an event right

    /// From the texts of the tables, which `table` gives by their names ("names") and which must
    /// outlive this.
    template <typename Table>
    explicit Weights(Table table)
        : names(table("names")), relations(table("relations")), triggers(table("triggers")),
          statuses(table("statuses")), participants(table("participants")), dates(table("dates")),
          mentions(table("mentions")), events(table("events")) {}
};

/// Those that are part of the program.
const Weights& trained_weights();

} // namespace dateline
