-- The docket: one row a case, no name, no narrative. A projection; rebuilt by `asylia docket --rebuild`.
CREATE TABLE docket (
  case_id       uuid        NOT NULL PRIMARY KEY,
  reference     text        NOT NULL,
  host          char(2)     NOT NULL,
  modality      text        NOT NULL,
  state         text        NOT NULL,
  owner         text,
  task          text,
  since         timestamptz NOT NULL,
  due           timestamptz NOT NULL,
  closed        boolean     NOT NULL,
  members       integer     NOT NULL,
  children      integer     NOT NULL,
  alarm_due     timestamptz,
  parameter_set text,
  parameter_sha text,
  changed       timestamptz NOT NULL
);

CREATE INDEX docket_by_owner     ON docket (owner, due, case_id) WHERE NOT closed;
CREATE INDEX docket_by_due       ON docket (due, case_id) WHERE NOT closed;
CREATE INDEX docket_by_alarm     ON docket (alarm_due, case_id) WHERE alarm_due IS NOT NULL;
CREATE INDEX docket_closed       ON docket (changed DESC, case_id) WHERE closed;
CREATE INDEX docket_by_reference ON docket (reference);
CREATE INDEX docket_by_set       ON docket (parameter_set, case_id) WHERE NOT closed;
