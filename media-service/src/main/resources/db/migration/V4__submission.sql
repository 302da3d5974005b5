-- What press agencies sent, and what came of each line. Never changed afterwards.
CREATE TABLE submission (
  id           uuid PRIMARY KEY,
  version      bigint NOT NULL,
  created_at   timestamptz NOT NULL, -- when it was received
  created_by   text NOT NULL,        -- who sent it; not the agency's client where it was sent on behalf of the agency
  updated_at   timestamptz NOT NULL,
  updated_by   text NOT NULL,
  agency       text NOT NULL,
  kind         text NOT NULL,        -- ITEMS, OBSERVATIONS
  format       text NOT NULL,        -- JSON, NDJSON
  state        text NOT NULL,
  received     integer NOT NULL,
  created      integer NOT NULL,
  updated      integer NOT NULL,
  unchanged    integer NOT NULL,
  rejected     integer NOT NULL,
  body_sha256  text NOT NULL
);
CREATE INDEX submission_agency ON submission (agency, created_at, id); -- GET /submissions of one agency
CREATE INDEX submission_created ON submission (created_at, id);        -- GET /submissions of all, republish
GRANT SELECT, INSERT ON submission TO ${runtime};

-- One row for each line of the body, in one statement with its submission: no foreign key has to be checked line by line.
CREATE TABLE submission_line (
  submission_id uuid NOT NULL,
  line          integer NOT NULL,
  external_id   text,               -- null where the line has none that can be read
  status        text NOT NULL,      -- CREATED, UPDATED, UNCHANGED, REJECTED
  errors        text,               -- JSON: field, code and the values of each message; null: none
  warnings      text,
  PRIMARY KEY (submission_id, line) -- GET /submissions/{id}/lines
);
GRANT SELECT, INSERT ON submission_line TO ${runtime};
