-- What accounts are found by, as numbers: spread over all of them like the keys of copies, and so put
-- into a small table first (see V4). Under each key accounts stand by a number that follows from
-- them alone, so that the first few are the same in whatever order they came.

CREATE TABLE account_keys_young (
  account_key BIGINT  NOT NULL,
  ranked      BIGINT  NOT NULL,
  document    INTEGER NOT NULL,
  event       INTEGER NOT NULL,
  mark        BIGINT  NOT NULL, -- kind, days and when it was told
  PRIMARY KEY (account_key, ranked, document, event)
) ${clustered};

CREATE TABLE account_keys_grown (
  account_key BIGINT  NOT NULL,
  ranked      BIGINT  NOT NULL,
  document    INTEGER NOT NULL,
  event       INTEGER NOT NULL,
  mark        BIGINT  NOT NULL,
  PRIMARY KEY (account_key, ranked, document, event)
) ${clustered};

CREATE TABLE account_keys_old (
  account_key BIGINT  NOT NULL,
  ranked      BIGINT  NOT NULL,
  document    INTEGER NOT NULL,
  event       INTEGER NOT NULL,
  mark        BIGINT  NOT NULL,
  PRIMARY KEY (account_key, ranked, document, event)
) ${clustered};

-- Pairs that are joined by rule or decision, both ways, with how firmly.
DROP TABLE account_links;
CREATE TABLE account_links (
  document       INTEGER NOT NULL,
  event          INTEGER NOT NULL,
  other_document INTEGER NOT NULL,
  other_event    INTEGER NOT NULL,
  strength       DOUBLE PRECISION NOT NULL,
  PRIMARY KEY (document, event, other_document, other_event)
) ${clustered};

DROP TABLE account_keys;

-- At which level an account was put into its incident.
ALTER TABLE accounts ADD COLUMN level INTEGER NOT NULL DEFAULT 0;

-- What has to be made anew from the readings before it can be used.
CREATE TABLE rebuilds (
  name TEXT NOT NULL PRIMARY KEY
);
INSERT INTO rebuilds (name) SELECT 'incidents' WHERE EXISTS (SELECT 1 FROM documents);
