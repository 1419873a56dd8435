-- What each officer opened within the last hour, as tokens: which case it was is not to be read here.
CREATE TABLE reading       (officer uuid NOT NULL, at timestamptz NOT NULL, token bytea NOT NULL);
-- When an officer was given the budget once more, and when the supervisors were told of a spent one.
CREATE TABLE reading_more  (officer uuid NOT NULL, at timestamptz NOT NULL, token bytea NOT NULL);
CREATE TABLE reading_alert (officer uuid NOT NULL, at timestamptz NOT NULL, token bytea NOT NULL);

CREATE INDEX reading_by_officer       ON reading (officer, at);
CREATE INDEX reading_more_by_officer  ON reading_more (officer, at);
CREATE INDEX reading_alert_by_officer ON reading_alert (officer, at);
