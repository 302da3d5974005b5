-- What press agencies state to be complete (rules.md §5); append-only: the runtime login can neither change nor remove a statement
CREATE TABLE period_declaration (
  id             uuid PRIMARY KEY,
  version        bigint NOT NULL,
  created_at     timestamptz NOT NULL, -- when it was declared
  created_by     text NOT NULL,        -- who declared it; not the agency's client where an officer did it on behalf of the agency
  updated_at     timestamptz NOT NULL,
  updated_by     text NOT NULL,
  agency         text NOT NULL,
  calendar       text NOT NULL,
  period         text NOT NULL,
  revision       integer NOT NULL,
  items          bigint NOT NULL CHECK (items >= 0),
  seconds        bigint NOT NULL CHECK (seconds >= 0),
  nil            boolean NOT NULL CHECK (NOT nil OR (items = 0 AND seconds = 0)),
  stored_items   bigint NOT NULL,      -- what was stored at that moment
  stored_seconds bigint NOT NULL,
  CONSTRAINT period_declaration_key UNIQUE (agency, calendar, period, revision) -- the next revision; GET ?agency=&calendar=&period=
);
CREATE INDEX period_declaration_period ON period_declaration (period, agency);  -- GET /period-declarations?period=
CREATE INDEX period_declaration_created ON period_declaration (created_at, id); -- GET /period-declarations, republish
GRANT SELECT, INSERT ON period_declaration TO ${runtime};
