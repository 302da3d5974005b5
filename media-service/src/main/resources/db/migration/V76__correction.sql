-- Corrections of items (rules.md §5): asked for with a reason, applied or refused by somebody else.
CREATE TABLE correction (
  id           uuid PRIMARY KEY,
  version      bigint NOT NULL,
  created_at   timestamptz NOT NULL, -- when it was asked for
  created_by   text NOT NULL,        -- who asked; not the agency's client where an officer did it on behalf of the agency
  updated_at   timestamptz NOT NULL,
  updated_by   text NOT NULL,
  agency       text NOT NULL,
  reason       text NOT NULL,
  state        text NOT NULL,        -- REQUESTED, APPROVED, REFUSED
  received     integer NOT NULL,
  rejected     integer NOT NULL,
  effect       text NOT NULL,        -- JSON: what it does to the figures, as of when it was asked for, then as of its approval
  refusal      text,
  decided_at   timestamptz,
  decided_by   text
);
CREATE INDEX correction_agency ON correction (agency, created_at, id); -- GET /corrections?agency=
CREATE INDEX correction_created ON correction (created_at, id);        -- GET /corrections
CREATE INDEX correction_updated ON correction (updated_at, id);        -- republish
CREATE INDEX correction_open ON correction (created_at) WHERE state = 'REQUESTED'; -- GET /corrections?state=REQUESTED
GRANT SELECT, INSERT, UPDATE ON correction TO ${runtime};

CREATE TABLE correction_line (
  correction_id uuid NOT NULL,
  line          integer NOT NULL,
  external_id   text,            -- null where the line has none that can be read
  sent          text NOT NULL,   -- JSON, as it came
  status        text NOT NULL,   -- UPDATED, UNCHANGED, REJECTED
  item_id       uuid,            -- null where it is rejected
  revision      integer,         -- that it was judged by; after the approval the one that it made
  changes       text NOT NULL,   -- JSON: field, before, after
  errors        text,            -- JSON, as those of a submission's line; null: none
  warnings      text,
  PRIMARY KEY (correction_id, line)
);
GRANT SELECT, INSERT, UPDATE (revision) ON correction_line TO ${runtime};
