-- Items and observations that the figures could not take, each for itself (rules.md §2): counts that are none, values out of range.
CREATE TABLE refused_fact (
  place       text NOT NULL,        -- of the event, or the submission and line that it comes from
  what        text NOT NULL,        -- its place there
  agency      text NOT NULL,
  external_id text,
  cause       text NOT NULL,
  recorded_at timestamptz NOT NULL, -- of its event
  PRIMARY KEY (place, what)
);
GRANT SELECT, INSERT, UPDATE, DELETE ON refused_fact TO ${runtime};
