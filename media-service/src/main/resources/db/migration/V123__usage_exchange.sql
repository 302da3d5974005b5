-- The last exchange of usage that each process of the service made: one whose commit was not answered is sent again, and added once.
CREATE TABLE usage_exchange (
  process      uuid PRIMARY KEY,
  number       bigint NOT NULL,
  exchanged_at timestamptz NOT NULL
);
GRANT SELECT, INSERT, UPDATE, DELETE ON usage_exchange TO ${runtime};
