-- How many revisions were recorded of each agency on each day that is over: told to others, to hold against what they keep.
CREATE TABLE day_control (
  id           uuid PRIMARY KEY,
  agency       text NOT NULL,
  recorded_on  date NOT NULL,       -- in Việt Nam
  items        bigint NOT NULL,
  observations bigint NOT NULL,
  counted_at   timestamptz NOT NULL,
  CONSTRAINT day_control_key UNIQUE (recorded_on, agency)
);
CREATE INDEX day_control_counted ON day_control (counted_at, id); -- republish
GRANT SELECT, INSERT ON day_control TO ${runtime};
