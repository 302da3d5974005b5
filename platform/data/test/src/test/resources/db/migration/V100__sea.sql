-- what the sample consumer of the tests writes
CREATE TABLE ship_state (id text PRIMARY KEY, epoch bigint NOT NULL, version bigint NOT NULL, name text NOT NULL);
CREATE TABLE ship_log (event_id text NOT NULL, name text NOT NULL);
GRANT SELECT, INSERT, UPDATE, DELETE ON ship_state, ship_log TO ${runtime};
