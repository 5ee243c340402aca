-- A Dateline graph, schema version 1 (PRAGMA user_version; application_id is 'DLNE').
--
-- `article` holds what was read. All other tables are made from it whenever it changes: one row of
-- `entity` for one entity, one row of `event` for one happening, whatever the number of articles.
-- `key` is the place in the graph, from 0. Days are YYYY-MM-DD, dates EDTF (ISO 8601-2). `start` and
-- `end` of texts count Unicode code points of article.text.

CREATE TABLE article (
    id TEXT PRIMARY KEY,             -- a:…, from sha256
    path TEXT NOT NULL,              -- the file, and /ID or :LINE for a record within it
    url TEXT,
    title TEXT,
    source TEXT,
    published TEXT,                  -- a day, or a year
    published_basis TEXT,            -- metadata, text, given, copyright
    sha256 TEXT NOT NULL,            -- of url, title, source, published and text
    text TEXT NOT NULL,
    extraction TEXT NOT NULL         -- what this article alone says: its line of `dateline extract`
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

CREATE TABLE alias (
    entity INTEGER NOT NULL REFERENCES entity (key),
    name TEXT NOT NULL
);

CREATE TABLE mention (
    entity INTEGER NOT NULL REFERENCES entity (key),
    article TEXT NOT NULL REFERENCES article (id),
    start INTEGER NOT NULL,
    end INTEGER NOT NULL
);

CREATE TABLE event (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,         -- ev:…
    type TEXT NOT NULL,              -- event_type.name
    date TEXT,
    start TEXT,                      -- first and last day of the date
    end TEXT,
    basis TEXT,                      -- explicit, resolved, publication
    day_without_year TEXT,           -- XXXX-09-05, where no article tells the year
    status TEXT NOT NULL,            -- happened, planned, denied
    place INTEGER REFERENCES entity (key),
    confidence REAL NOT NULL,
    sources INTEGER NOT NULL         -- independent articles that report it
);

CREATE TABLE participant (
    event INTEGER NOT NULL REFERENCES event (key),
    entity INTEGER NOT NULL REFERENCES entity (key),
    role TEXT NOT NULL               -- agent, partner, target, subject, attendee, policy
);

CREATE TABLE relation (
    key INTEGER PRIMARY KEY,
    type TEXT NOT NULL,              -- position, part_of, located_in, owns
    subject INTEGER NOT NULL REFERENCES entity (key),
    object INTEGER NOT NULL REFERENCES entity (key),
    title TEXT NOT NULL,             -- of a position
    since TEXT,                      -- known to hold from this day
    until TEXT                       -- known to be over on this day
);

-- The sentences that say so: of either an event or a relation.
CREATE TABLE evidence (
    event INTEGER REFERENCES event (key),
    relation INTEGER REFERENCES relation (key),
    article TEXT NOT NULL REFERENCES article (id),
    start INTEGER NOT NULL,
    end INTEGER NOT NULL,
    text TEXT NOT NULL,
    trigger_start INTEGER,           -- the words that state the event
    trigger_end INTEGER
);

CREATE INDEX alias_entity ON alias (entity);
CREATE INDEX mention_entity ON mention (entity);
CREATE INDEX participant_event ON participant (event);
CREATE INDEX participant_entity ON participant (entity);
CREATE INDEX evidence_event ON evidence (event);
CREATE INDEX evidence_relation ON evidence (relation);
CREATE INDEX event_start ON event (start);
