-- What known speakers are quoted with, found by speaker and day: so that the words of a statement can
-- be held against those of other carriers without a look at all that the speaker ever said.

-- Day of publication of the document of a quotation by a known speaker; empty where it has none, NULL
-- in all other claims.
ALTER TABLE claims ADD COLUMN quoted_on TEXT;
UPDATE claims SET quoted_on =
  (SELECT COALESCE(d.published, '') FROM documents d WHERE d.number = claims.document)
WHERE form IN ('DIRECT', 'MIXED')
  AND (identity IN ('NAMED', 'PSEUDONYM') OR actor IS NOT NULL AND actor NOT LIKE 'doc:%');
CREATE INDEX claims_quoted_speaker ON claims (speaker_key, quoted_on) WHERE quoted_on IS NOT NULL;
CREATE INDEX claims_quoted_actor ON claims (actor, quoted_on) WHERE quoted_on IS NOT NULL;
