#pragma once

#include "extract/extraction.h"
#include "graph/store/sqlite.h"

#include <cstdint>
#include <string>

namespace dateline {

/// Writes what articles say: rows of article, article_text, appearance, report, evidence and
/// reading. What merging makes of them is left open.
class ArticleWriter {
public:
    explicit ArticleWriter(const Database& database);

    /// Of an article that is not yet there.
    void write(const Extraction& extraction);
    void remove(const std::string& article_id);

    /// Enters the sentences written so far into the index of words.
    void index_evidence();

private:
    void write_article(const Article& article);
    void write_report(const Event& event);
    void write_claim(const Relation& relation);
    void write_evidence(const std::vector<Evidence>& all);

    const Database& database_;
    Statement article_;
    Statement text_;
    Statement appearance_;
    Statement report_;
    Statement evidence_;
    Statement reading_;
    // The keys of the last rows.
    std::int64_t article_key_;
    std::int64_t appearance_key_;
    std::int64_t report_key_;
    std::int64_t evidence_key_;
    std::int64_t indexed_; // the last in the index of words
};

} // namespace dateline
