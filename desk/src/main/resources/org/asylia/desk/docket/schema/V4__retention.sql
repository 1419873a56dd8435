-- Closed cases and the end of their record; made from the record like the docket.

CREATE TABLE retention (
  case_id     uuid PRIMARY KEY,
  kind        text NOT NULL,   -- how the file ended
  closed      date NOT NULL,
  due         date NOT NULL,   -- from this day the record may be erased
  proposed_by uuid,
  proposed_at timestamptz,
  reason      text
);

CREATE INDEX retention_due ON retention (due, case_id) WHERE proposed_at IS NULL;
CREATE INDEX retention_proposed ON retention (proposed_at, case_id) WHERE proposed_at IS NOT NULL;
