-- What was found in each case, as codes: no name, no narrative. Each row is sealed under the desk's
-- secret, because the codes say what a person told; a projection, made again by
-- `asylia docket --rebuild`, and left out of archives so that an erased case lives on in none.
CREATE TABLE docket_coding (
  case_id uuid  PRIMARY KEY,
  sealed  bytea NOT NULL
);

CREATE INDEX docket_office ON docket (office, case_id);
