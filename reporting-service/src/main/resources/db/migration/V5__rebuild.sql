-- What an operator had built anew, and what was found.
CREATE TABLE rebuild (
  id           uuid PRIMARY KEY,
  version      bigint NOT NULL,
  created_at   timestamptz NOT NULL,
  created_by   text NOT NULL,
  updated_at   timestamptz NOT NULL,
  updated_by   text NOT NULL,
  source       text NOT NULL,     -- FACTS or TOPICS
  state        text NOT NULL,     -- REQUESTED, RUNNING, READING, COMPLETED or FAILED
  finished_at  timestamptz,
  differences  bigint,            -- cells and rows that were not what they should be
  found        jsonb,             -- the differences of each table
  fingerprints jsonb,             -- TOPICS: each table's before it was emptied
  positions    jsonb,             -- TOPICS: how far it must read at least
  failure      text
);
CREATE INDEX rebuild_open ON rebuild (created_at) WHERE state IN ('REQUESTED', 'RUNNING', 'READING'); -- what is to be done
GRANT SELECT, INSERT, UPDATE ON rebuild TO ${runtime};
