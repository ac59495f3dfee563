-- By which rule sets accounts were taken for accounts of one happening, in the order in which the
-- user took them; the last is the present one. None: the built-in one. Never rebuilt.
CREATE TABLE join_rules (
  number         INTEGER NOT NULL PRIMARY KEY,
  name           TEXT    NOT NULL,
  days           INTEGER NOT NULL,
  km             DOUBLE PRECISION NOT NULL,
  told_within    INTEGER NOT NULL,
  points         DOUBLE PRECISION NOT NULL,
  likeness       DOUBLE PRECISION NOT NULL,
  likeness_alone DOUBLE PRECISION NOT NULL
);
