#pragma once

#include "graph/evaluate/errors.h"
#include "graph/evaluate/evaluate.h"

#include <iosfwd>
#include <map>
#include <string>

namespace dateline {

using ErrorsByArticle = std::map<std::string, ArticleErrors>;

/// Tables for people: a row an article, the totals, and what confidence is worth.
void write_report(const Evaluation& evaluation, std::ostream& out);

/// What is missed and what is false, article by article.
void write_errors(const ErrorsByArticle& errors, std::ostream& out);

/// All of it as JSON: the members of score_graph.py, which defined the measures, then "calibration"
/// and, if `errors` are given, "errors" by article.
void write_report_json(const Evaluation& evaluation, const ErrorsByArticle* errors,
                       std::ostream& out);

} // namespace dateline
