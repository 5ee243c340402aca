#include "graph/evaluate/counts.h"

#include <algorithm>

namespace dateline {

namespace {

double ratio(std::size_t part, std::size_t whole) {
    return static_cast<double>(part) / static_cast<double>(std::max<std::size_t>(whole, 1));
}

void add(Tally& sum, const Tally& other) {
    sum.right += other.right;
    sum.system += other.system;
    sum.gold += other.gold;
}

void add(Share& sum, const Share& other) {
    sum.part += other.part;
    sum.whole += other.whole;
}

void add(EntityCounts& sum, const EntityCounts& other) {
    add(sum.tally, other.tally);
    sum.spurious += other.spurious;
}

void add(EventCounts& sum, const EventCounts& other) {
    add(sum.tally, other.tally);
    add(sum.core, other.core);
}

} // namespace

// Each in the order of operations of score_graph.py, so that not even the last digit differs.

double precision(const Tally& tally) {
    return 100 * ratio(tally.right, tally.system);
}

double recall(const Tally& tally) {
    return 100 * ratio(tally.right, tally.gold);
}

double f1(const Tally& tally) {
    const double p = ratio(tally.right, tally.system);
    const double r = ratio(tally.right, tally.gold);
    return p + r > 0 ? 200 * p * r / (p + r) : 0;
}

double percent(const Share& share) {
    return ratio(100 * share.part, share.whole);
}

double spurious_precision(const EntityCounts& counts) {
    return percent({counts.tally.right, counts.tally.right + counts.spurious});
}

Counts& Counts::operator+=(const Counts& other) {
    for (std::size_t i = 0; i < entities.size(); ++i) {
        add(entities[i], other.entities[i]);
    }
    add(strict, other.strict);
    add(lenient, other.lenient);
    add(meetings, other.meetings);
    add(relations, other.relations);
    add(dates, other.dates);
    add(dated, other.dated);
    add(status, other.status);
    return *this;
}

EntityCounts all_entities(const Counts& counts) {
    EntityCounts all;
    for (const auto& of_kind : counts.entities) {
        add(all, of_kind);
    }
    return all;
}

} // namespace dateline
