-- How many revisions the media-service recorded of each agency on each day, and how many of them are here.
CREATE TABLE day_control (
  id           uuid PRIMARY KEY,
  agency       text NOT NULL,
  recorded_on  date NOT NULL,       -- in Việt Nam
  items        bigint NOT NULL,
  observations bigint NOT NULL,
  counted_at   timestamptz NOT NULL,
  known_from   timestamptz NOT NULL
);
CREATE INDEX day_control_day ON day_control (recorded_on, agency); -- GET /data-quality

CREATE TABLE day_control_comparison (
  id           uuid PRIMARY KEY,    -- of the control
  items        bigint NOT NULL,
  observations bigint NOT NULL,
  compared_at  timestamptz NOT NULL
);
GRANT SELECT, INSERT, UPDATE ON day_control, day_control_comparison TO ${runtime};
