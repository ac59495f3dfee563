-- Copies: what each text is found by, and which two texts carry one report. All of it is rebuilt
-- from the readings.

CREATE TABLE copy_texts (
  document  INTEGER NOT NULL PRIMARY KEY REFERENCES documents (number),
  words_key BIGINT  NOT NULL, -- the same for texts of the same words; 0 for none
  sketch    BYTEA   NOT NULL, -- how many keys, the keys below, what it names
  record    BYTEA   NOT NULL  -- the text that was compared, deflated
);
CREATE INDEX copy_texts_words ON copy_texts (words_key, document);

CREATE TABLE copy_keys (
  copy_key BIGINT  NOT NULL,
  document INTEGER NOT NULL REFERENCES documents (number),
  PRIMARY KEY (copy_key, document)
);

-- Of each two documents the one with the smaller id first. Texts of the same words are not here.
CREATE TABLE copy_links (
  one         INTEGER NOT NULL REFERENCES documents (number),
  other       INTEGER NOT NULL REFERENCES documents (number),
  kind        TEXT    NOT NULL,
  share_one   DOUBLE PRECISION NOT NULL, -- how much of one stands in other
  share_other DOUBLE PRECISION NOT NULL,
  reasons     TEXT    NOT NULL, -- one a line
  PRIMARY KEY (one, other)
);
CREATE INDEX copy_links_other ON copy_links (other);
