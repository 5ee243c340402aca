-- Of the tables that articles fill. Made when the first rows are in: a million rows are sooner
-- written without.
CREATE INDEX IF NOT EXISTS appearance_article ON appearance (article);
CREATE INDEX IF NOT EXISTS report_article ON report (article);
CREATE INDEX IF NOT EXISTS evidence_report ON evidence (report);
