#pragma once

#include "cli/options.h"

#include <iosfwd>

namespace dateline {

int build(const BuildOptions& options, std::ostream& out, std::ostream& err);
int merge(const MergeOptions& options, std::ostream& out, std::ostream& err);
int extract(const ExtractOptions& options, std::ostream& out, std::ostream& err);
int annotate(const AnnotateOptions& options, std::ostream& out, std::ostream& err);
int timeline(const TimelineOptions& options, std::ostream& out);
int met(const MetOptions& options, std::ostream& out);
int path(const PathOptions& options, std::ostream& out);
int rank(const RankOptions& options, std::ostream& out);
int compare(const CompareOptions& options, std::ostream& out);
int communities(const CommunitiesOptions& options, std::ostream& out);
int brokers(const BrokersOptions& options, std::ostream& out);
int entities(const EntitiesOptions& options, std::ostream& out);
int show(const ShowOptions& options, std::ostream& out);
int edit(const EditOptions& options, std::ostream& out);
int export_view(const ExportOptions& options, std::ostream& out, std::ostream& err);
int eval(const EvalOptions& options, std::ostream& out, std::ostream& err);

} // namespace dateline
