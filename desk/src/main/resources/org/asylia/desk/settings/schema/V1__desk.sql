-- What the desk keeps beside the record. Everything about a person or an officer is sealed under
-- the desk's secret; columns in the clear hold random identifiers, times, roles and tokens only.

-- One row: the desk's secret, sealed under the node's settings key.
CREATE TABLE desk_secret (
  sealed bytea NOT NULL
);
CREATE UNIQUE INDEX desk_secret_single ON desk_secret ((true));

-- What somebody must be told. Addressed to everyone of a role, or to one officer.
CREATE TABLE notice (
  id              uuid PRIMARY KEY,
  at              timestamptz NOT NULL,
  for_role        text NOT NULL DEFAULT '',
  for_officer     uuid,
  sealed          bytea NOT NULL,        -- kind, whom it is about, case
  acknowledged_at timestamptz,
  acknowledged_by uuid,
  CHECK ((for_role = '') <> (for_officer IS NULL))
);
CREATE INDEX notice_waiting ON notice (at DESC) WHERE acknowledged_at IS NULL;
