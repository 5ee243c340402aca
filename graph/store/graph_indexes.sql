-- Of the tables that merging fills. Made when the first rows are in.
CREATE INDEX IF NOT EXISTS appearance_entity ON appearance (entity);
CREATE INDEX IF NOT EXISTS report_event ON report (event);
CREATE INDEX IF NOT EXISTS report_relation ON report (relation) WHERE relation IS NOT NULL;
CREATE INDEX IF NOT EXISTS entity_name_folded ON entity_name (folded);
CREATE INDEX IF NOT EXISTS entity_name_entity ON entity_name (entity);
CREATE INDEX IF NOT EXISTS identity_entity ON identity (entity);
CREATE INDEX IF NOT EXISTS event_start ON event (start);
CREATE INDEX IF NOT EXISTS participant_entity ON participant (entity);
CREATE INDEX IF NOT EXISTS relation_subject ON relation (subject);
CREATE INDEX IF NOT EXISTS relation_object ON relation (object);
CREATE INDEX IF NOT EXISTS conflict_other ON conflict (other);
