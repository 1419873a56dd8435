-- How officers prove who they are. An account holds name, roles and second factors, sealed.

CREATE TABLE officer_account (
  officer uuid  PRIMARY KEY,
  handle  bytea NOT NULL UNIQUE,   -- token of what the officer types
  sealed  bytea NOT NULL
);

-- Refused attempts, by token of the handle typed or of the address they came from.
CREATE TABLE sign_in_failure (
  token    bytea PRIMARY KEY,
  failures integer NOT NULL,
  last     timestamptz NOT NULL
);
CREATE INDEX sign_in_failure_last ON sign_in_failure (last);
