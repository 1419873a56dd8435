-- Cases read under a parameter set are listed by what is due first; the index now carries that order.
DROP INDEX docket_by_set;
CREATE INDEX docket_by_set ON docket (parameter_set, due, case_id) WHERE NOT closed;
