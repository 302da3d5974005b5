-- Who cleared which work (R010, rules.md §4); insert-only. What is classified is not in it.
CREATE TABLE content_clearance (
  id         uuid PRIMARY KEY,
  version    bigint NOT NULL,
  created_at timestamptz NOT NULL,
  created_by text NOT NULL,
  updated_at timestamptz NOT NULL,
  updated_by text NOT NULL,
  agency     text NOT NULL,
  work_id    text NOT NULL,
  number     text NOT NULL, -- of the document that clears it
  cleared_by text NOT NULL,
  cleared_on date NOT NULL,
  note       text,
  CONSTRAINT content_clearance_key UNIQUE (agency, work_id, number)
);
CREATE INDEX content_clearance_created ON content_clearance (created_at, id); -- GET /content-clearances
GRANT SELECT, INSERT ON content_clearance TO ${runtime};

ALTER TABLE content_item ADD COLUMN clearance_id uuid;
ALTER TABLE content_revision ADD COLUMN clearance_id uuid;
ALTER TABLE order_terms ADD COLUMN requires_clearance boolean NOT NULL DEFAULT false;
