-- Who took a report from which state to which. Reports of before have none.
CREATE TABLE report_transition (
  report_id  uuid NOT NULL REFERENCES report,
  version    bigint NOT NULL, -- of the report, afterwards
  from_state text NOT NULL,
  to_state   text NOT NULL,
  actor      text NOT NULL,
  at         timestamptz NOT NULL,
  reason     text,
  PRIMARY KEY (report_id, version)
);
GRANT SELECT, INSERT ON report_transition TO ${runtime};
