-- Parameter sets that officers write. Sets are law as data and hold nothing about anybody; what
-- officers say to each other about them is sealed under the desk's secret.

CREATE TABLE set_draft (
  id         uuid PRIMARY KEY,
  based_on   text NOT NULL,           -- id of the set it was begun from; empty for none
  based_sha  text NOT NULL,           -- digest of that set's file
  state      text NOT NULL,
  version    integer NOT NULL,        -- number of the latest version
  changed    timestamptz NOT NULL
);
CREATE INDEX set_draft_changed ON set_draft (changed DESC, id);

-- Every version that was ever saved.
CREATE TABLE set_draft_version (
  draft      uuid NOT NULL,
  number     integer NOT NULL,
  author     uuid NOT NULL,
  at         timestamptz NOT NULL,
  set_id     text NOT NULL,           -- as the file calls itself
  dmn        bytea NOT NULL,
  invariants bytea NOT NULL,
  PRIMARY KEY (draft, number)
);

-- What happened to a draft.
CREATE TABLE set_draft_step (
  draft   uuid NOT NULL,
  number  integer NOT NULL,
  at      timestamptz NOT NULL,
  officer uuid NOT NULL,
  kind    text NOT NULL,
  version integer NOT NULL,
  note    bytea NOT NULL,             -- sealed
  PRIMARY KEY (draft, number)
);

-- The files of published sets, known by their digests; the node's own record says which count.
CREATE TABLE set_file (
  digest  text PRIMARY KEY,
  content bytea NOT NULL
);
