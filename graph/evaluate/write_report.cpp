#include "extract/vocabulary.h"
#include "graph/evaluate/columns.h"
#include "graph/evaluate/report.h"

#include <ostream>

namespace dateline {

namespace {

using Rows = std::vector<std::vector<std::string>>;

/// "61.3 (49/80/80)", or "-" where there is nothing to find and nothing is found.
std::string cell(const Tally& tally) {
    if (tally == Tally{}) {
        return "-";
    }
    return to_decimal(f1(tally), 1) + " (" + std::to_string(tally.right) + "/" +
           std::to_string(tally.system) + "/" + std::to_string(tally.gold) + ")";
}

std::string cell(const Share& share) {
    return share == Share{} ? "-" : std::to_string(share.part) + "/" + std::to_string(share.whole);
}

std::vector<std::string> article_row(const std::string& name, const Counts& counts) {
    return {name,
            cell(all_entities(counts).tally),
            cell(counts.strict.tally),
            cell(counts.lenient.tally),
            cell(counts.lenient.core),
            cell(counts.meetings),
            cell(counts.relations),
            cell(counts.dates),
            cell(counts.status)};
}

void write_articles(const Evaluation& evaluation, std::ostream& out) {
    Rows rows{{"F1 (right/found/gold)", "entities", "events, strict", "events, lenient", "core",
               "who met whom", "relations", "dates", "status"}};
    for (const auto& [stem, score] : evaluation.articles) {
        rows.push_back(article_row(stem, score.counts));
    }
    rows.push_back(article_row("total", evaluation.total));
    write_columns(rows, out);
}

void write_totals(const Counts& total, std::ostream& out) {
    Rows rows{{"total", "P", "R", "F1", "right", "found", "gold"}};
    const auto add = [&](const std::string& name, const Tally& tally) {
        rows.push_back({name, to_decimal(precision(tally), 2), to_decimal(recall(tally), 2),
                        to_decimal(f1(tally), 2), std::to_string(tally.right),
                        std::to_string(tally.system), std::to_string(tally.gold)});
    };
    add("entities", all_entities(total).tally);
    for (std::size_t i = 0; i < scored_kinds.size(); ++i) {
        add("  " + std::string(to_word(scored_kinds[i])), total.entities[i].tally);
    }
    add("events, strict", total.strict.tally);
    add("events, lenient", total.lenient.tally);
    add("who met whom", total.meetings);
    add("relations", total.relations);
    write_columns(rows, out);
}

void write_shares(const Counts& total, std::ostream& out) {
    Rows rows{{"share", "%", "right", "of"}};
    const auto add = [&](const std::string& name, const Share& share) {
        rows.push_back({name, to_decimal(percent(share), 2), std::to_string(share.part),
                        std::to_string(share.whole)});
    };
    const auto all = all_entities(total);
    add("core events found, strict", total.strict.core);
    add("core events found, lenient", total.lenient.core);
    add("dates of lenient events", total.dates);
    add("dates, where gold has one", total.dated);
    add("status of lenient events", total.status);
    add("entities, but for those that gold names otherwise",
        {all.tally.right, all.tally.right + all.spurious});
    write_columns(rows, out);
}

void write_calibration(const Calibration& bins, std::ostream& out) {
    Rows rows{{"confidence", "events", "right, strict %", "right, lenient %"}};
    for (std::size_t i = 0; i < bins.size(); ++i) {
        const auto& [events, strict, lenient] = bins[i];
        const auto count = static_cast<double>(bins.size());
        rows.push_back({to_decimal(static_cast<double>(i) / count, 1) + " to " +
                            to_decimal(static_cast<double>(i + 1) / count, 1),
                        std::to_string(events),
                        events > 0 ? to_decimal(percent({strict, events}), 1) : "-",
                        events > 0 ? to_decimal(percent({lenient, events}), 1) : "-"});
    }
    write_columns(rows, out);
}

} // namespace

void write_report(const Evaluation& evaluation, std::ostream& out) {
    write_articles(evaluation, out);
    out << '\n';
    write_totals(evaluation.total, out);
    out << '\n';
    write_shares(evaluation.total, out);
    out << '\n';
    write_calibration(evaluation.calibration, out);
    if (!evaluation.missing.empty()) {
        out << "\nnot among the articles, so all of it missed:";
        for (const auto& stem : evaluation.missing) {
            out << ' ' << stem;
        }
        out << '\n';
    }
}

} // namespace dateline
