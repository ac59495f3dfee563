-- Keys of copies are spread over all numbers, so that each of a new text belongs on another page.
-- They are put into a small table first and go on from there in bulk and in order; what is asked
-- for is looked up in all three.

CREATE TABLE copy_keys_young (
  copy_key BIGINT  NOT NULL,
  document INTEGER NOT NULL,
  names    BIGINT, -- what the text names, in 128 bits; beside keys of its words, and keys that are
  others   BIGINT, -- older than this table, none
  PRIMARY KEY (copy_key, document)
) ${clustered};

CREATE TABLE copy_keys_grown (
  copy_key BIGINT  NOT NULL,
  document INTEGER NOT NULL,
  names    BIGINT,
  others   BIGINT,
  PRIMARY KEY (copy_key, document)
) ${clustered};

CREATE TABLE copy_keys_old (
  copy_key BIGINT  NOT NULL,
  document INTEGER NOT NULL,
  names    BIGINT,
  others   BIGINT,
  PRIMARY KEY (copy_key, document)
) ${clustered};

INSERT INTO copy_keys_old (copy_key, document)
SELECT copy_key, document FROM copy_keys ORDER BY copy_key, document;

DROP TABLE copy_keys;
