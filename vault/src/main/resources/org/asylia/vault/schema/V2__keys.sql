-- Officers hold their own keys: docs/formats/keys.md. A store of before cannot be carried over, for
-- what its officers signed with was the node's; such stores held demonstrations only.

DO $$
BEGIN
  IF EXISTS (SELECT FROM officer_key) THEN
    RAISE EXCEPTION 'This store was begun before officers held their own keys, so it holds a '
      'demonstration only. Nothing was changed. Begin a new data folder.';
  END IF;
END $$;

DROP TABLE officer_key;
DROP TABLE key_wrap;

-- What an officer signs and unseals with now. The private halves stand under the officer's
-- passphrase, and around that under the node's lock.
CREATE TABLE officer_key (
  officer_id  uuid    PRIMARY KEY,
  signing_key bytea   NOT NULL,  -- Ed25519, 32 bytes
  sealing_key bytea   NOT NULL,  -- X-Wing, 1216 bytes
  memory_kib  integer NOT NULL,  -- Argon2id: memory,
  passes      integer NOT NULL,  --   passes,
  lanes       integer NOT NULL,  --   lanes,
  salt        bytea   NOT NULL,  --   salt, 16 bytes
  sealed      bytea   NOT NULL,  -- the private halves
  duress      bytea   NOT NULL   -- as long: tells a duress passphrase, or nothing
);

-- Case keys, wrapped to each who may have them. Apart from the entries, so that erasure can destroy
-- them.
CREATE TABLE key_wrap (
  case_id   uuid     NOT NULL,
  epoch     integer  NOT NULL,
  recipient text     NOT NULL,
  parts     smallint NOT NULL,  -- the parts it is for, one bit each
  algorithm smallint NOT NULL,
  wrapped   bytea    NOT NULL,
  PRIMARY KEY (case_id, epoch, recipient)
);

-- Ciphertext does not compress; do not try.
ALTER TABLE key_wrap ALTER COLUMN wrapped SET STORAGE EXTERNAL;

-- The private key of a group of officers, wrapped to each member and to the recovery key.
CREATE TABLE group_wrap (
  circle    text    NOT NULL,  -- which group of which office
  epoch     integer NOT NULL,
  recipient text    NOT NULL,
  wrapped   bytea   NOT NULL,
  PRIMARY KEY (circle, epoch, recipient)
);
