-- Until when the topics that figures as of an instant rest on, beside those of facts, were read to their end (rules.md §9).
CREATE TABLE reference_position (
  topic      text NOT NULL,
  partition  int NOT NULL,
  drained_at timestamptz NOT NULL, -- all that was recorded before is applied
  PRIMARY KEY (topic, partition)
);
GRANT SELECT, INSERT, UPDATE ON reference_position TO ${runtime};
