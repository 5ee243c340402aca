-- A Dateline graph, schema version 2 (PRAGMA user_version; application_id is 'DLNE').
--
-- What the articles say: article, appearance, report, evidence. Each row is made once, when its
-- article is read, and goes with it.
-- What merging makes of that: entity, event, participant, relation and the columns that point to
-- them. It follows from the articles and the corrections alone, whatever the order they came in.
-- The views at the end are for reading with plain SQL: meetings, timeline, positions, mention.
--
-- Days are YYYY-MM-DD, dates EDTF (ISO 8601-2). `start` and `end` of texts count Unicode code points
-- of article_text.text. Keys are rows of this file: a build may change them; ids stay.

CREATE TABLE article (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,         -- a:…, from sha256
    path TEXT NOT NULL,              -- the file, and /ID or :LINE for a record within it
    url TEXT,
    title TEXT,
    source TEXT,
    published TEXT,                  -- a day, or a year
    published_basis TEXT,            -- metadata, text, given, copyright
    sha256 TEXT NOT NULL,            -- of url, title, source, published and text
    copy_of INTEGER                  -- the article, among near-identical ones, that counts as source
);

CREATE TABLE article_text (
    article INTEGER PRIMARY KEY REFERENCES article (key),
    text TEXT NOT NULL
);

-- One entity in one article.
CREATE TABLE appearance (
    key INTEGER PRIMARY KEY,
    article INTEGER NOT NULL REFERENCES article (key),
    entity INTEGER REFERENCES entity (key), -- NULL once an analyst has dropped it
    name TEXT NOT NULL,              -- the fullest name that the article uses
    mentions TEXT NOT NULL           -- [[start, end], …]
);

-- What one article says on one event or relation.
CREATE TABLE report (
    key INTEGER PRIMARY KEY,
    article INTEGER NOT NULL REFERENCES article (key),
    event INTEGER REFERENCES event (key),       -- both are NULL once an analyst has dropped it
    relation INTEGER REFERENCES relation (key),
    date TEXT,                       -- of the event, as this article tells it
    basis TEXT,                      -- explicit, resolved, publication
    status TEXT,                     -- happened, planned, denied
    confidence REAL
);

-- The sentences that say so.
CREATE TABLE evidence (
    key INTEGER PRIMARY KEY,
    report INTEGER NOT NULL REFERENCES report (key),
    start INTEGER NOT NULL,
    end INTEGER NOT NULL,
    text TEXT NOT NULL,
    trigger_start INTEGER,           -- the words that state the event
    trigger_end INTEGER
);

-- Full-text search: SELECT rowid FROM evidence_text('"rare earth" export*') gives evidence.key.
CREATE VIRTUAL TABLE evidence_text USING fts5 (
    text, content = 'evidence', content_rowid = 'key', tokenize = 'unicode61 remove_diacritics 2'
);

CREATE TABLE event_type (
    name TEXT PRIMARY KEY,
    family TEXT NOT NULL,
    definition TEXT NOT NULL,
    cameo TEXT NOT NULL,             -- codes of other schemes; empty where they have none
    plover TEXT NOT NULL,
    ace TEXT NOT NULL,
    schema_org TEXT NOT NULL
);

CREATE TABLE entity (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,         -- org:baogang-group
    kind TEXT NOT NULL,              -- organization, person, policy, place
    name TEXT NOT NULL,
    first TEXT,                      -- day of its first and last dated event
    last TEXT
);

-- All names of an entity, the one in entity.name too.
CREATE TABLE entity_name (
    entity INTEGER NOT NULL REFERENCES entity (key),
    name TEXT NOT NULL,
    folded TEXT NOT NULL             -- without case, to look it up
);

-- Why two names are one entity.
CREATE TABLE identity (
    entity INTEGER NOT NULL REFERENCES entity (key),
    name TEXT NOT NULL,
    same_as TEXT NOT NULL,           -- another name of it
    reason TEXT NOT NULL
);

CREATE TABLE event (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,         -- ev:…
    type TEXT NOT NULL,              -- event_type.name
    date TEXT,
    start TEXT,                      -- first and last day of the date
    end TEXT,
    basis TEXT,
    day_without_year TEXT,           -- XXXX-09-05, where no article tells the year
    status TEXT NOT NULL,
    place INTEGER REFERENCES entity (key),
    confidence REAL NOT NULL,
    sources INTEGER NOT NULL         -- independent articles that report it
);

CREATE TABLE participant (
    event INTEGER NOT NULL REFERENCES event (key),
    entity INTEGER NOT NULL REFERENCES entity (key),
    role TEXT NOT NULL,              -- agent, partner, target, subject, attendee, policy
    PRIMARY KEY (event, entity)
) WITHOUT ROWID;

CREATE TABLE relation (
    key INTEGER PRIMARY KEY,
    type TEXT NOT NULL,              -- position, part_of, located_in, owns
    subject INTEGER NOT NULL REFERENCES entity (key),
    object INTEGER NOT NULL REFERENCES entity (key),
    title TEXT NOT NULL,             -- of a position
    since TEXT,                      -- known to hold from this day
    until TEXT                       -- the last day on which it is known to hold
);

-- Events that can't both be as told: their reports give another date for what seems to be the same
-- happening, or one denies what the other tells.
CREATE TABLE conflict (
    event INTEGER NOT NULL REFERENCES event (key),
    other INTEGER NOT NULL REFERENCES event (key),
    reason TEXT NOT NULL,            -- date, denied
    PRIMARY KEY (event, other)
) WITHOUT ROWID;

-- An analyst's corrections, in the order they were made (docs/merging.md). What they are about is
-- told by what articles say, as ids may change: an event by the id that a report of it makes, an
-- entity by a name and the id of an article that uses it.
CREATE TABLE correction (
    number INTEGER PRIMARY KEY,
    action TEXT NOT NULL,            -- merge, split, rename, drop, keep
    event TEXT,
    kind TEXT,
    name TEXT,
    article TEXT,
    other_event TEXT,
    other_kind TEXT,
    other_name TEXT,
    other_article TEXT,
    new_name TEXT                    -- of rename; of split, the name that is another entity's
);

-- Kept for the next build: what merging needs of each article, packed (graph/merge/facts.h); what a
-- build has read but not yet merged; fingerprints of the rows that merging made; the links of the
-- graph, packed (graph/outline.h).
CREATE TABLE reading (
    article INTEGER PRIMARY KEY REFERENCES article (key),
    appearance INTEGER NOT NULL,     -- the first of its rows there; they are consecutive
    report INTEGER NOT NULL,
    facts BLOB NOT NULL,
    became BLOB NOT NULL             -- the keys of what each of them became
);
CREATE TABLE staged (
    id TEXT PRIMARY KEY,
    line TEXT NOT NULL,              -- of dateline extract
    text TEXT NOT NULL
);
CREATE TABLE packed (
    part TEXT PRIMARY KEY,
    columns BLOB NOT NULL
);

CREATE VIEW timeline AS
SELECT event.id AS event, event.date, event.start, event.end, event.type, event.status,
       group_concat(entity.name, '; ') AS participants,
       (SELECT place.name FROM entity place WHERE place.key = event.place) AS place,
       event.confidence, event.sources
FROM event
JOIN participant ON participant.event = event.key
JOIN entity ON entity.key = participant.entity
GROUP BY event.key
ORDER BY event.start IS NULL, event.start, event.end, event.id;

CREATE VIEW meetings AS
SELECT a.name AS first, b.name AS second, event.date, event.start, event.end, event.type,
       event.status, (SELECT place.name FROM entity place WHERE place.key = event.place) AS place,
       event.id AS event
FROM event
JOIN event_type ON event_type.name = event.type AND event_type.family = 'contact'
JOIN participant p ON p.event = event.key AND p.role NOT IN ('policy', 'subject')
JOIN participant q ON q.event = event.key AND q.role NOT IN ('policy', 'subject')
JOIN entity a ON a.key = p.entity AND a.kind IN ('person', 'organization')
JOIN entity b ON b.key = q.entity AND b.kind IN ('person', 'organization') AND a.id < b.id
WHERE p.role <> q.role OR p.role = 'attendee'
   OR NOT EXISTS (SELECT 1 FROM participant o JOIN entity e ON e.key = o.entity
                  WHERE o.event = event.key AND o.role <> p.role
                    AND o.role NOT IN ('policy', 'subject')
                    AND e.kind IN ('person', 'organization'))
ORDER BY event.start IS NULL, event.start, event.id, a.id, b.id;

CREATE VIEW positions AS
SELECT person.name AS person, relation.title, body.name AS organization, relation.since,
       relation.until
FROM relation
JOIN entity person ON person.key = relation.subject
JOIN entity body ON body.key = relation.object
WHERE relation.type = 'position'
ORDER BY person.id, relation.since IS NULL, relation.since, body.id, relation.title;

CREATE VIEW mention AS
SELECT appearance.entity, appearance.article, json_extract(span.value, '$[0]') AS start,
       json_extract(span.value, '$[1]') AS end
FROM appearance, json_each(appearance.mentions) AS span;
