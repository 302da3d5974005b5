-- Returns of agencies for a month (rules.md §6): who sent what for which agency, and how much of it was kept. Append-only, as their
-- updates are, which name the return that brought them.
CREATE TABLE progress_return (
  id         uuid PRIMARY KEY,
  version    bigint NOT NULL,
  created_at timestamptz NOT NULL,
  created_by text NOT NULL,
  updated_at timestamptz NOT NULL,
  updated_by text NOT NULL,
  plan_id    uuid NOT NULL REFERENCES plan (id),
  agency     text NOT NULL REFERENCES agency (code),
  month      text NOT NULL,
  note       text,
  org        text,
  accepted   integer NOT NULL CHECK (accepted >= 0),
  rejected   integer NOT NULL CHECK (rejected >= 0)
);
CREATE INDEX progress_return_of_plan ON progress_return (plan_id, month, agency); -- GET /plans/{id}/progress-returns
CREATE INDEX progress_return_created ON progress_return (created_at, id);         -- GET /progress-returns
GRANT SELECT, INSERT ON progress_return TO ${runtime};

ALTER TABLE progress_update ADD COLUMN return_id uuid REFERENCES progress_return (id);
CREATE INDEX progress_of_return ON progress_update (return_id, created_at) WHERE return_id IS NOT NULL; -- GET /progress-returns/{id}/updates
