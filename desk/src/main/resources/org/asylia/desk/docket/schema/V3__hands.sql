-- In whose hands a case is: the office that opened it, the officers who work on it, and whether one
-- of them has the role that owes the next step. Rows from before are right after a rebuild.
ALTER TABLE docket ADD COLUMN office  text    NOT NULL DEFAULT '';
ALTER TABLE docket ADD COLUMN working uuid[]  NOT NULL DEFAULT '{}';
ALTER TABLE docket ADD COLUMN owned   boolean NOT NULL DEFAULT true;

CREATE INDEX docket_working ON docket USING gin (working);
CREATE INDEX docket_unowned ON docket (due, case_id) WHERE NOT closed AND NOT owned;
