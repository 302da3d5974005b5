-- Table rows as data and the number an item was written with (rules.md §12). Clauses of older readings have neither: their source is read
-- again where proposals are asked for.
ALTER TABLE clause
  ADD COLUMN label        text,
  ADD COLUMN cell_columns varchar[] NOT NULL DEFAULT '{}',
  ADD COLUMN cell_texts   varchar[] NOT NULL DEFAULT '{}',
  ADD COLUMN cell_spanned boolean[] NOT NULL DEFAULT '{}';

-- which task a row became: one row is never two tasks
CREATE TABLE task_proposal (
  plan_id uuid NOT NULL REFERENCES plan (id),
  path    text NOT NULL,
  task_id uuid NOT NULL REFERENCES task (id),
  PRIMARY KEY (plan_id, path) -- GET /plans/{id}/task-proposals
);
GRANT SELECT, INSERT ON task_proposal TO ${runtime};
