-- Reports from draft to seal, and what was sealed.
CREATE TABLE report (
  id               uuid PRIMARY KEY,
  version          bigint NOT NULL,
  created_at       timestamptz NOT NULL,
  created_by       text NOT NULL,
  updated_at       timestamptz NOT NULL,
  updated_by       text NOT NULL,
  type             text NOT NULL,
  period           text NOT NULL,
  calendar         text NOT NULL,
  plan_id          uuid,
  title            text NOT NULL,
  state            text NOT NULL,
  as_of            timestamptz NOT NULL,
  settled          boolean NOT NULL,
  dataset          text NOT NULL,        -- canonical JSON
  writers          text[] NOT NULL,      -- everybody who ever wrote a section
  submitted_by     text,
  submitted_at     timestamptz,
  approved_by      text,
  approved_at      timestamptz,
  returned_because text,
  number           text,
  sealed_by        text,
  sealed_at        timestamptz,
  snapshot_id      uuid
);
CREATE INDEX report_created ON report (created_at, id); -- GET /reports

CREATE TABLE report_section (
  report_id   uuid NOT NULL REFERENCES report,
  code        text NOT NULL,
  text        text NOT NULL,
  figure_refs text[] NOT NULL,
  author      text NOT NULL,
  written_at  timestamptz NOT NULL,
  PRIMARY KEY (report_id, code)
);

CREATE TABLE report_signing_key (
  key_id     text PRIMARY KEY,
  public_key bytea NOT NULL,             -- X.509
  since      timestamptz NOT NULL
);

-- One chain; whoever runs the service can add to it, and change nothing.
CREATE TABLE report_snapshot (
  id            uuid PRIMARY KEY,
  report_id     uuid NOT NULL REFERENCES report,
  sequence      bigint NOT NULL,
  report_year   integer NOT NULL,
  ordinal       integer NOT NULL,
  number        text NOT NULL,
  sealed_at     timestamptz NOT NULL,
  content       bytea NOT NULL,          -- canonical JSON
  sha256        text NOT NULL,           -- of the content
  previous_head text NOT NULL,
  head          text NOT NULL,
  key_id        text NOT NULL REFERENCES report_signing_key,
  signature     bytea NOT NULL,
  CONSTRAINT report_snapshot_chain UNIQUE (sequence),
  CONSTRAINT report_snapshot_number UNIQUE (report_year, ordinal),
  CONSTRAINT report_snapshot_report UNIQUE (report_id)
);

GRANT SELECT, INSERT, UPDATE ON report TO ${runtime};
GRANT SELECT, INSERT, UPDATE, DELETE ON report_section TO ${runtime};
GRANT SELECT, INSERT ON report_signing_key, report_snapshot TO ${runtime};
