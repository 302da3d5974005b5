-- The changes feed of observations, as that of items (V5).
CREATE SEQUENCE observation_change;
ALTER TABLE metric_observation ADD COLUMN changed_in xid8 NOT NULL DEFAULT pg_current_xact_id(),
                               ADD COLUMN change_sequence bigint NOT NULL DEFAULT nextval('observation_change');
CREATE INDEX metric_observation_changes ON metric_observation (changed_in, change_sequence); -- GET /metric-observations/changes
CREATE INDEX metric_observation_agency ON metric_observation (agency, observed_at);          -- GET /metric-observations of one agency
CREATE INDEX metric_observation_time ON metric_observation USING brin (observed_at);         -- GET /metric-observations?from=&to=
GRANT USAGE ON SEQUENCE observation_change TO ${runtime};
