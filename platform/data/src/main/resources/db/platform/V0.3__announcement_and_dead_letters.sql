-- Which aggregates were published from this database as a whole: rows that a migration seeded, or that are older than the publishing,
-- were never written to the outbox.
CREATE TABLE outbox_announcement (
  aggregate text PRIMARY KEY,
  reached   text,        -- the key where the last page ended
  done_at   timestamptz  -- null while it is under way
);

-- Dead letters that were settled one by one, out of the order of their topic, by their place in it.
CREATE TABLE dead_letter_settled (
  partition  integer NOT NULL,
  place      bigint NOT NULL,
  fate       text NOT NULL,
  settled_at timestamptz NOT NULL,
  PRIMARY KEY (partition, place)
);

GRANT SELECT, INSERT, UPDATE ON outbox_announcement TO ${runtime};
GRANT SELECT, INSERT, DELETE ON dead_letter_settled TO ${runtime};
