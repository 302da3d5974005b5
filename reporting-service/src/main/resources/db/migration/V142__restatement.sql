-- What of sealed reports is not so any more.
CREATE TABLE restatement (
  id          uuid PRIMARY KEY,
  version     bigint NOT NULL,
  created_at  timestamptz NOT NULL,
  created_by  text NOT NULL,
  updated_at  timestamptz NOT NULL,
  updated_by  text NOT NULL,
  report_id   uuid NOT NULL REFERENCES report,
  snapshot_id uuid NOT NULL REFERENCES report_snapshot,
  number      text NOT NULL,
  as_of       timestamptz NOT NULL,
  reason      text NOT NULL,
  changes     text NOT NULL  -- canonical JSON
);
CREATE INDEX restatement_report ON restatement (report_id, as_of); -- GET /restatements
GRANT SELECT, INSERT ON restatement TO ${runtime};
