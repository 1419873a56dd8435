-- Attached files as docs/formats/attachments.md describes them: sealed in chunks, beside the record.

CREATE TABLE attachment (
  case_id       uuid        NOT NULL,
  attachment_id uuid        NOT NULL,
  part          smallint    NOT NULL,             -- the part of the case whose key wraps the file's
  epoch         integer     NOT NULL,
  wrapped_key   bytea       NOT NULL,             -- the file's key
  about         bytea       NOT NULL,             -- what the upload said of the file, sealed; then empty
  begun         timestamptz,                      -- when the upload began; empty once an entry names it
  chunks        integer     NOT NULL DEFAULT 0,   -- 0 while the upload goes on
  sealed_hash   bytea       NOT NULL DEFAULT '',
  entry_id      uuid,                             -- the entry that names it; none before
  PRIMARY KEY (case_id, attachment_id)
) PARTITION BY HASH (case_id);

CREATE TABLE attachment_chunk (
  case_id       uuid    NOT NULL,
  attachment_id uuid    NOT NULL,
  chunk         integer NOT NULL,                 -- from 0
  hash          bytea   NOT NULL,                 -- SHA-256 of the sealed chunk
  sealed        bytea   NOT NULL,
  PRIMARY KEY (case_id, attachment_id, chunk)
) PARTITION BY HASH (case_id);

-- Ciphertext does not compress, and statistics would copy keys and ciphertext into another table,
-- where erasure would not find them.
ALTER TABLE attachment_chunk ALTER COLUMN sealed SET STORAGE EXTERNAL;
ALTER TABLE attachment_chunk ALTER COLUMN sealed SET STATISTICS 0;
ALTER TABLE attachment_chunk ALTER COLUMN hash SET STATISTICS 0;
ALTER TABLE attachment ALTER COLUMN wrapped_key SET STATISTICS 0;
ALTER TABLE attachment ALTER COLUMN about SET STATISTICS 0;
ALTER TABLE key_wrap ALTER COLUMN wrapped SET STATISTICS 0;

DO $$
BEGIN
  FOR i IN 0..15 LOOP
    EXECUTE format(
      'CREATE TABLE attachment_%s PARTITION OF attachment FOR VALUES WITH (MODULUS 16, REMAINDER %s)', i, i);
    EXECUTE format(
      'CREATE TABLE attachment_chunk_%s PARTITION OF attachment_chunk FOR VALUES WITH (MODULUS 16, REMAINDER %s)', i, i);
    EXECUTE format('ALTER TABLE attachment_chunk_%s ALTER COLUMN sealed SET STORAGE EXTERNAL', i);
    EXECUTE format('ALTER TABLE attachment_chunk_%s ALTER COLUMN sealed SET STATISTICS 0', i);
    EXECUTE format('ALTER TABLE attachment_chunk_%s ALTER COLUMN hash SET STATISTICS 0', i);
    EXECUTE format('ALTER TABLE attachment_%s ALTER COLUMN wrapped_key SET STATISTICS 0', i);
    EXECUTE format('ALTER TABLE attachment_%s ALTER COLUMN about SET STATISTICS 0', i);
  END LOOP;
END $$;

-- Uploads that nobody finished, oldest first.
CREATE INDEX attachment_open ON attachment (begun) WHERE entry_id IS NULL;
