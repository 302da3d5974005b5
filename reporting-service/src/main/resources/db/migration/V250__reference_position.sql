-- Until when the topics that figures as of an instant rest on, beside those of facts, were read to their end (rules.md §9).
CREATE TABLE reference_position (
  topic      text NOT NULL,
  partition  int NOT NULL,
  drained_at timestamptz, -- all that was recorded before is applied; null: never read to the end yet, so no watermark
  PRIMARY KEY (topic, partition)
);
GRANT SELECT, INSERT, UPDATE ON reference_position TO ${runtime};
