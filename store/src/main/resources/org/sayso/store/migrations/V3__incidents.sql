-- The same event across documents. All of it is derived: `sayso reread` fills it again.

-- What each document tells of each event, as others are held against it.
CREATE TABLE accounts (
  document INTEGER NOT NULL REFERENCES documents (number),
  event    INTEGER NOT NULL, -- ordinal among the events of the document
  id       TEXT    NOT NULL, -- of the event
  incident TEXT    NOT NULL,
  record   BYTEA   NOT NULL,
  PRIMARY KEY (document, event)
);
CREATE INDEX accounts_id ON accounts (id);
CREATE INDEX accounts_incident ON accounts (incident, document, event);

-- Under which keys an account stands, so that others find it.
CREATE TABLE account_keys (
  account_key TEXT    NOT NULL,
  document    INTEGER NOT NULL,
  event       INTEGER NOT NULL,
  PRIMARY KEY (account_key, document, event)
);
CREATE INDEX account_keys_account ON account_keys (document, event);

-- Pairs that are joined by rule or decision, both ways.
CREATE TABLE account_links (
  document       INTEGER NOT NULL,
  event          INTEGER NOT NULL,
  other_document INTEGER NOT NULL,
  other_event    INTEGER NOT NULL,
  PRIMARY KEY (document, event, other_document, other_event)
);
CREATE INDEX account_links_other ON account_links (other_document, other_event);

-- What people decided of pairs of accounts, found again in the documents as they are read now.
CREATE TABLE account_wishes (
  decision INTEGER NOT NULL,
  document INTEGER NOT NULL,
  event    INTEGER NOT NULL,
  joins    INTEGER NOT NULL, -- 1: all of the decision are one; 0: those of other sides are not
  side     INTEGER NOT NULL,
  PRIMARY KEY (decision, document, event)
);
CREATE INDEX account_wishes_account ON account_wishes (document, event);
