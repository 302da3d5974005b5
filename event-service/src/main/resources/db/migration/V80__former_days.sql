-- The days that an event had before it was put off or moved, oldest first (rules.md §8). They are added, never changed.
CREATE TABLE event_former_days (
  event_id uuid NOT NULL REFERENCES event (id),
  ordinal  int NOT NULL,
  start_on date NOT NULL,
  end_on   date NOT NULL,
  left_at  timestamptz NOT NULL,
  PRIMARY KEY (event_id, ordinal)
);
GRANT SELECT, INSERT ON event_former_days TO ${runtime};
-- whether the number of an edition is taken; not unique by force: there may be double ones of before
CREATE INDEX event_edition_number ON event (series, edition_number) WHERE edition_number IS NOT NULL;
