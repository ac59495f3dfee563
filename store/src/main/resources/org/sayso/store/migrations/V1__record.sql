-- The record, in words that SQLite and PostgreSQL both take.
--
-- What is never rebuilt: documents, retrievals, addresses, readings, decisions, jobs, rejections.
-- What is rebuilt from it whenever a reading or a decision changes: claims, statements, events,
-- event_rows, event_places, event_actors, document_actors, actors, actor_merges.
--
-- Times are ISO 8601 in UTC, days ISO 8601, truth is 0 or 1, ids and hashes lower-case hexadecimal.
-- Columns called record hold the JSON of sayso/1, deflated.

CREATE TABLE documents (
  number       INTEGER NOT NULL PRIMARY KEY, -- place in the order of arrival
  id           TEXT    NOT NULL UNIQUE,      -- SHA-256 of the body
  bytes        BIGINT  NOT NULL,
  media_type   TEXT    NOT NULL,
  status       TEXT    NOT NULL,
  version_of   INTEGER REFERENCES documents (number),
  carrier      BYTEA   NOT NULL,             -- what the carrier says of it, deflated JSON
  title        TEXT,
  title_key    TEXT,                         -- in lower case, for filters
  publisher    TEXT,
  publisher_key TEXT,                        -- in lower case, for filters
  published    TEXT,
  published_from TEXT,
  byline       TEXT,
  credit       TEXT,
  url          TEXT,
  language     TEXT,
  text_sha256  TEXT    NOT NULL,
  is_read      INTEGER NOT NULL,
  claims       INTEGER NOT NULL,
  events       INTEGER NOT NULL,
  unreviewed   INTEGER NOT NULL,
  erased       INTEGER NOT NULL,
  change       BIGINT  NOT NULL
);
CREATE UNIQUE INDEX documents_change ON documents (change);
CREATE INDEX documents_publisher ON documents (publisher_key, number);
CREATE INDEX documents_published ON documents (published, number);
CREATE INDEX documents_text ON documents (text_sha256);
CREATE INDEX documents_version ON documents (version_of);

CREATE TABLE ingest_jobs (
  number   INTEGER NOT NULL PRIMARY KEY,
  source   TEXT    NOT NULL,
  by_whom  TEXT    NOT NULL,
  started  TEXT    NOT NULL,
  finished TEXT
);

CREATE TABLE ingest_items (
  job      INTEGER NOT NULL REFERENCES ingest_jobs (number),
  number   INTEGER NOT NULL,
  item_key TEXT    NOT NULL,
  kind     TEXT    NOT NULL,
  address  TEXT    NOT NULL,
  document TEXT,
  earlier  TEXT,
  stage    TEXT,
  code     TEXT,
  message  TEXT,
  met_at   TEXT    NOT NULL,
  PRIMARY KEY (job, number),
  UNIQUE (job, item_key)
);
CREATE INDEX ingest_items_kind ON ingest_items (kind, job, number);
CREATE INDEX ingest_items_document ON ingest_items (document);

CREATE TABLE retrievals (
  document INTEGER NOT NULL REFERENCES documents (number),
  number   INTEGER NOT NULL,
  job      INTEGER NOT NULL REFERENCES ingest_jobs (number),
  address  TEXT    NOT NULL,
  record   BYTEA   NOT NULL,
  PRIMARY KEY (document, number)
);

-- The latest document at each address; address_key is a hash, so that no address is too long.
CREATE TABLE addresses (
  address_key TEXT    NOT NULL PRIMARY KEY,
  document    INTEGER NOT NULL REFERENCES documents (number)
);

-- Every reading as the machine made it; the one of the highest number is the current one.
CREATE TABLE readings (
  document    INTEGER NOT NULL REFERENCES documents (number),
  number      INTEGER NOT NULL,
  run         TEXT    NOT NULL,
  text_sha256 TEXT    NOT NULL,
  record      BYTEA   NOT NULL,
  PRIMARY KEY (document, number)
);
CREATE INDEX readings_text ON readings (text_sha256, document);

CREATE TABLE statements (
  document INTEGER NOT NULL REFERENCES documents (number),
  ordinal  INTEGER NOT NULL,
  id       TEXT    NOT NULL,
  speaker  TEXT    NOT NULL,
  actor    TEXT,
  channel  TEXT    NOT NULL,
  said     TEXT,
  PRIMARY KEY (document, ordinal)
);
CREATE INDEX statements_id ON statements (id);

CREATE TABLE claims (
  document    INTEGER NOT NULL REFERENCES documents (number),
  ordinal     INTEGER NOT NULL,
  id          TEXT    NOT NULL,
  statement   TEXT    NOT NULL,
  parent      TEXT,
  block       TEXT    NOT NULL,
  form        TEXT    NOT NULL,
  stance      TEXT    NOT NULL,
  speaker     TEXT    NOT NULL,
  speaker_key TEXT    NOT NULL, -- in lower case, for filters
  actor       TEXT,
  identity    TEXT    NOT NULL,
  standing    TEXT    NOT NULL,
  review      TEXT    NOT NULL,
  begins      INTEGER NOT NULL,
  content     TEXT    NOT NULL, -- in lower case, for filters
  record      BYTEA   NOT NULL,
  PRIMARY KEY (document, ordinal)
);
CREATE INDEX claims_id ON claims (id);
CREATE INDEX claims_stance ON claims (stance, document, ordinal);
CREATE INDEX claims_speaker ON claims (speaker_key, document, ordinal);
CREATE INDEX claims_actor ON claims (actor, document, ordinal);
CREATE INDEX claims_review ON claims (review, document, ordinal);

CREATE TABLE events (
  document    INTEGER NOT NULL REFERENCES documents (number),
  ordinal     INTEGER NOT NULL,
  id          TEXT    NOT NULL,
  type        TEXT    NOT NULL,
  mode        TEXT    NOT NULL,
  happened    TEXT    NOT NULL,
  aggregation TEXT    NOT NULL,
  counts      INTEGER NOT NULL,
  edtf        TEXT,             -- of the first date row
  earliest    TEXT,             -- over all date rows
  latest      TEXT,
  place_name  TEXT,             -- of the first place row
  place       TEXT,
  lat         DOUBLE PRECISION,
  lon         DOUBLE PRECISION,
  review      TEXT    NOT NULL,
  record      BYTEA   NOT NULL,
  PRIMARY KEY (document, ordinal)
);
CREATE INDEX events_id ON events (id);
CREATE INDEX events_type ON events (type, document, ordinal);
CREATE INDEX events_earliest ON events (earliest, latest);
CREATE INDEX events_review ON events (review, document, ordinal);

CREATE TABLE event_rows (
  document INTEGER NOT NULL,
  event    INTEGER NOT NULL,
  cell     TEXT    NOT NULL,
  ordinal  INTEGER NOT NULL,
  begins   INTEGER NOT NULL,
  ends     INTEGER NOT NULL,
  words    TEXT    NOT NULL,
  claim    TEXT    NOT NULL,
  detail   TEXT    NOT NULL, -- role, effect, kind or EDTF
  value    TEXT,             -- name, number or unit beside it
  actor    TEXT,
  PRIMARY KEY (document, event, cell, ordinal),
  FOREIGN KEY (document, event) REFERENCES events (document, ordinal)
);
CREATE INDEX event_rows_actor ON event_rows (actor, document, event);

-- Every place of an event and every place that holds it, by id and by name in lower case.
CREATE TABLE event_places (
  place_key TEXT    NOT NULL,
  document  INTEGER NOT NULL,
  event     INTEGER NOT NULL,
  PRIMARY KEY (place_key, document, event),
  FOREIGN KEY (document, event) REFERENCES events (document, ordinal)
);
CREATE INDEX event_places_event ON event_places (document, event);

CREATE TABLE actors (
  id       TEXT    NOT NULL PRIMARY KEY,
  name     TEXT    NOT NULL,
  name_key TEXT    NOT NULL, -- name and aliases in lower case, for filters
  kind     TEXT    NOT NULL,
  country  TEXT,
  record   BYTEA   NOT NULL
);
CREATE INDEX actors_kind ON actors (kind, id);

CREATE TABLE document_actors (
  actor    TEXT    NOT NULL,
  document INTEGER NOT NULL REFERENCES documents (number),
  mentions INTEGER NOT NULL,
  PRIMARY KEY (actor, document)
);
CREATE INDEX document_actors_document ON document_actors (document);

CREATE TABLE actor_merges (
  actor TEXT NOT NULL PRIMARY KEY,
  into_actor TEXT NOT NULL
);
CREATE INDEX actor_merges_into ON actor_merges (into_actor);

-- The decision log: the chain, which is only ever added to, and the payloads beside it.
CREATE TABLE decisions (
  number         INTEGER NOT NULL PRIMARY KEY,
  kind           TEXT    NOT NULL,
  decided_at     TEXT    NOT NULL,
  payload_digest TEXT    NOT NULL,
  digest         TEXT    NOT NULL
);

CREATE TABLE decision_payloads (
  number    INTEGER NOT NULL PRIMARY KEY REFERENCES decisions (number),
  salt      TEXT    NOT NULL,
  payload   TEXT    NOT NULL,
  erased_by INTEGER REFERENCES decisions (number)
);

