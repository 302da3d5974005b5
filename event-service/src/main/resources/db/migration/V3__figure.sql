-- What is said of an event's results (R099), and what was chosen of it. Append-only: the runtime login can neither change nor remove.
CREATE TABLE figure_record (
  id          uuid PRIMARY KEY,
  version     bigint NOT NULL,
  created_at  timestamptz NOT NULL,
  created_by  text NOT NULL,
  updated_at  timestamptz NOT NULL,
  updated_by  text NOT NULL,
  kind        text NOT NULL,
  event_id    uuid NOT NULL REFERENCES event (id),
  event_code  text NOT NULL,
  ordinal     int NOT NULL,
  metric      text NOT NULL,
  org         text,
  value       numeric(18, 3) CHECK (value >= 0),
  qualifier   text,
  unit        text,
  source      text,
  asserted_on date,
  figure_id   uuid REFERENCES figure_record (id),
  number      int,
  reason      text,
  -- the records of an event in the order in which they came: reads of an event's figures, too
  CONSTRAINT figure_record_ordinal_key UNIQUE (event_id, ordinal),
  CONSTRAINT figure_record_choice_key UNIQUE (event_id, metric, number),
  CONSTRAINT figure_record_kind CHECK (kind = 'ASSERTION' AND value IS NOT NULL AND figure_id IS NULL AND number IS NULL
    OR kind = 'CHOICE' AND value IS NULL AND figure_id IS NOT NULL AND number IS NOT NULL)
);
GRANT SELECT, INSERT ON figure_record TO ${runtime};
