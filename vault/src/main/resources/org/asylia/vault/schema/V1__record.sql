-- The record as docs/formats/record.md describes it. Rows of entry are only ever added.

CREATE TABLE entry (
  case_id    uuid   NOT NULL,
  entry_id   uuid   NOT NULL,
  position   bigint NOT NULL,             -- place of the entry's leaf in the log, from 0
  header     bytea  NOT NULL,             -- canonical header
  sealed     bytea  NOT NULL,             -- sealed parts
  hash       bytea  NOT NULL,             -- entry hash
  key_id     bytea  NOT NULL DEFAULT '',  -- the author's key, where the act binds
  signature  bytea  NOT NULL DEFAULT '',  -- the author's signature, where the act binds
  checkpoint bytea  NOT NULL DEFAULT '',  -- the node's signature, on the last entry of a commit
  PRIMARY KEY (case_id, entry_id)
) PARTITION BY HASH (case_id);

-- Ciphertext does not compress; do not try.
ALTER TABLE entry ALTER COLUMN sealed SET STORAGE EXTERNAL;

DO $$
BEGIN
  FOR i IN 0..15 LOOP
    EXECUTE format(
      'CREATE TABLE entry_%s PARTITION OF entry FOR VALUES WITH (MODULUS 16, REMAINDER %s)', i, i);
  END LOOP;
END $$;

CREATE INDEX entry_position ON entry (position);

-- The entries of a case that no other entry follows: entry id and hash, ascending by hash.
CREATE TABLE case_head (
  case_id uuid  PRIMARY KEY,
  heads   bytea NOT NULL
) WITH (fillfactor = 80);

-- One row: how far the log goes, its frontier, and the public key of the node it belongs to.
CREATE TABLE log_head (
  size     bigint NOT NULL,
  frontier bytea  NOT NULL,
  node_key bytea  NOT NULL
);
CREATE UNIQUE INDEX log_head_single ON log_head ((true));

-- Case keys, each wrapped to a recipient. Apart from the entries, so that erasure can destroy them.
CREATE TABLE key_wrap (
  case_id   uuid     NOT NULL,
  part      smallint NOT NULL,
  epoch     integer  NOT NULL,
  recipient text     NOT NULL,
  algorithm smallint NOT NULL,
  wrapped   bytea    NOT NULL,
  PRIMARY KEY (case_id, part, epoch, recipient)
);

-- The signing key an officer uses now; its private half is sealed under the node key.
CREATE TABLE officer_key (
  officer_id  uuid  PRIMARY KEY,
  public_key  bytea NOT NULL,
  sealed_seed bytea NOT NULL
);
