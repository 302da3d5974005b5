-- How far the topics of facts were read. It stands in the transaction of the facts, so it is the truth about what was applied.
CREATE TABLE intake_position (
  topic       text NOT NULL,
  partition   int NOT NULL,
  next_offset bigint NOT NULL DEFAULT 0,
  recorded_at timestamptz, -- log-append time of the last record applied
  drained_at  timestamptz, -- all that was recorded before is applied
  PRIMARY KEY (topic, partition)
);

-- One row. It rises when everything is read anew: what was fetched for an older generation must not be applied.
CREATE TABLE intake_generation (
  one        boolean PRIMARY KEY DEFAULT true CHECK (one),
  generation bigint NOT NULL
);
INSERT INTO intake_generation (generation) VALUES (1);

GRANT SELECT, INSERT, UPDATE ON intake_position TO ${runtime};
GRANT SELECT, UPDATE ON intake_generation TO ${runtime};
