-- To whom sealed reports were sent.
CREATE TABLE report_distribution (
  id              uuid PRIMARY KEY,
  version         bigint NOT NULL,
  created_at      timestamptz NOT NULL,
  created_by      text NOT NULL,
  updated_at      timestamptz NOT NULL,
  updated_by      text NOT NULL,
  report_id       uuid NOT NULL REFERENCES report,
  recipient       text NOT NULL,
  sent_at         timestamptz NOT NULL,
  note            text,
  acknowledged_at timestamptz,
  acknowledgement text
);
CREATE INDEX report_distribution_report ON report_distribution (report_id, sent_at); -- GET /reports/{id}/distributions
GRANT SELECT, INSERT, UPDATE ON report_distribution TO ${runtime};
