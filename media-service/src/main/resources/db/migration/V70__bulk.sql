-- Bodies of more lines than are answered at once: stored whole before their 202, applied chunk by chunk (rules.md §5).
ALTER TABLE submission ADD COLUMN applied integer NOT NULL DEFAULT 0; -- lines that have their result
UPDATE submission SET applied = received;
GRANT UPDATE (version, updated_at, state, applied, created, updated, unchanged, rejected, observations_created,
              observations_updated, observations_unchanged) ON submission TO ${runtime};

-- A body that is not applied to its end, and who may apply it. Gone when it is.
CREATE TABLE submission_upload (
  submission_id uuid PRIMARY KEY,
  agency        text NOT NULL,
  kind          text NOT NULL,              -- ITEMS, OBSERVATIONS
  sent_by       text NOT NULL,
  received_at   timestamptz NOT NULL,
  lines         integer NOT NULL,
  next_chunk    integer NOT NULL DEFAULT 1, -- those before it are applied
  lease_until   timestamptz NOT NULL,       -- until then its holder alone applies it
  fence         bigint NOT NULL DEFAULT 0,  -- of the holder; one with a lesser fence writes nothing any more
  failures      integer NOT NULL DEFAULT 0  -- of the chunk that is next, in a row
);
CREATE INDEX submission_upload_lease ON submission_upload (lease_until, submission_id); -- who works next
GRANT SELECT, INSERT, UPDATE, DELETE ON submission_upload TO ${runtime};

-- Its lines, some hundred in a row.
CREATE TABLE submission_chunk (
  submission_id uuid NOT NULL,
  chunk         integer NOT NULL,       -- from 1
  after         integer NOT NULL,       -- how many lines are before it
  lines         integer NOT NULL,
  sha256        text NOT NULL,          -- of the content
  content       bytea STORAGE EXTERNAL, -- a line each; null once it is applied
  keys          bytea,                  -- what must not come again, 16 bytes each; null until it is applied
  PRIMARY KEY (submission_id, chunk)
);
GRANT SELECT, INSERT, UPDATE, DELETE ON submission_chunk TO ${runtime};
