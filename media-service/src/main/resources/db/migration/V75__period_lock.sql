-- How far the past is locked (rules.md §5): the furthest row counts. Append-only for the runtime login.
CREATE TABLE period_lock (
  id           uuid PRIMARY KEY,
  version      bigint NOT NULL,
  created_at   timestamptz NOT NULL, -- when it was locked
  created_by   text NOT NULL,        -- by whom
  updated_at   timestamptz NOT NULL,
  updated_by   text NOT NULL,
  calendar     text NOT NULL,
  period       text NOT NULL,
  locked_until date NOT NULL CONSTRAINT period_lock_forward UNIQUE
);
CREATE INDEX period_lock_created ON period_lock (created_at, id); -- republish
GRANT SELECT, INSERT ON period_lock TO ${runtime};

-- What a submission, a withdrawal or the plan's assignment must not do to what is locked is done by a correction. Its id stays with
-- the revision that it made; null: the revision came otherwise.
ALTER TABLE content_item ADD COLUMN correction_id uuid;
ALTER TABLE content_revision ADD COLUMN correction_id uuid;
