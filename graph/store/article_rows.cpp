#include "graph/store/article_rows.h"

#include "extract/vocabulary.h"
#include "graph/merge/facts.h"

#include <array>

namespace dateline {

namespace {

/// [[start, end], …]
std::string to_json(const std::vector<Mention>& mentions) {
    std::string json = "[";
    for (const auto& [article, range] : mentions) {
        json += (json.size() > 1 ? ",[" : "[") + std::to_string(range.start) + "," +
                std::to_string(range.end) + "]";
    }
    return json + "]";
}

} // namespace

ArticleWriter::ArticleWriter(const Database& database)
    : database_(database),
      article_(database, "INSERT INTO article VALUES (?,?,?,?,?,?,?,?,?,NULL)"),
      text_(database, "INSERT INTO article_text VALUES (?,?)"),
      appearance_(database, "INSERT INTO appearance VALUES (?,?,NULL,?,?)"),
      report_(database, "INSERT INTO report VALUES (?,?,NULL,NULL,?,?,?,?)"),
      evidence_(database, "INSERT INTO evidence VALUES (?,?,?,?,?,?,?)"),
      reading_(database, "INSERT INTO reading VALUES (?,?,?,?,'')"),
      article_key_(database.number("SELECT max(key) FROM article")),
      appearance_key_(database.number("SELECT max(key) FROM appearance")),
      report_key_(database.number("SELECT max(key) FROM report")),
      evidence_key_(database.number("SELECT max(key) FROM evidence")), indexed_(evidence_key_) {}

void ArticleWriter::write(const Extraction& extraction) {
    ++article_key_;
    write_article(extraction.article);
    reading_.add(article_key_).add(appearance_key_ + 1).add(report_key_ + 1);
    for (const auto& entity : extraction.entities) {
        appearance_.add(++appearance_key_).add(article_key_);
        appearance_.lend(entity.name).add(to_json(entity.mentions)).run();
    }
    for (const auto& event : extraction.events) {
        write_report(event);
    }
    for (const auto& relation : extraction.relations) {
        write_claim(relation);
    }
    const auto facts = pack_facts(extraction);
    reading_.add_bytes(facts).run();
}

void ArticleWriter::write_article(const Article& article) {
    article_.add(article_key_).lend(article.id).lend(article.path);
    article_.add_or_null(article.url).add_or_null(article.title).add_or_null(article.source);
    article_.add_or_null(article.published ? to_edtf(*article.published) : "");
    article_.add_or_null(article.published ? to_word(article.published_basis) : "");
    article_.lend(article.sha256).run();
    if (!article.text.empty()) {
        text_.add(article_key_).lend(article.text).run();
    }
}

void ArticleWriter::write_report(const Event& event) {
    report_.add(++report_key_).add(article_key_);
    report_.add_or_null(event.date ? to_edtf(event.date->date) : "");
    report_.add_or_null(event.date ? to_word(event.date->basis) : "");
    report_.add(to_word(event.status)).add(event.confidence).run();
    write_evidence(event.evidence);
}

void ArticleWriter::write_claim(const Relation& relation) {
    report_.add(++report_key_).add(article_key_);
    report_.add_null().add_null().add_null().add_null().run();
    write_evidence(relation.evidence);
}

void ArticleWriter::write_evidence(const std::vector<Evidence>& all) {
    for (const auto& evidence : all) {
        using Number = std::optional<std::int64_t>;
        const auto& trigger = evidence.trigger;
        evidence_.add(++evidence_key_).add(report_key_);
        evidence_.add(std::int64_t{evidence.range.start}).add(std::int64_t{evidence.range.end});
        evidence_.lend(evidence.text);
        evidence_.add(trigger ? Number(trigger->start) : Number());
        evidence_.add(trigger ? Number(trigger->end) : Number()).run();
    }
}

void ArticleWriter::index_evidence() {
    Statement insert(database_, "INSERT INTO evidence_text (rowid, text) "
                                "SELECT key, text FROM evidence WHERE key > ? ORDER BY key");
    insert.add(indexed_).run();
    indexed_ = evidence_key_;
}

void ArticleWriter::remove(const std::string& article_id) {
    Statement find(database_, "SELECT key FROM article WHERE id = ?");
    if (!find.add(article_id).next()) {
        return;
    }
    const auto key = find.number(0);
    index_evidence(); // what is not indexed can't be taken out of the index
    constexpr std::array<const char*, 7> statements{
        "INSERT INTO evidence_text (evidence_text, rowid, text) SELECT 'delete', key, text "
        "FROM evidence WHERE report IN (SELECT key FROM report WHERE article = ?)",
        "DELETE FROM evidence WHERE report IN (SELECT key FROM report WHERE article = ?)",
        "DELETE FROM report WHERE article = ?",
        "DELETE FROM appearance WHERE article = ?",
        "DELETE FROM reading WHERE article = ?",
        "DELETE FROM article_text WHERE article = ?",
        "DELETE FROM article WHERE key = ?"};
    for (const auto* statement : statements) {
        Statement(database_, statement).add(key).run();
    }
}

} // namespace dateline
