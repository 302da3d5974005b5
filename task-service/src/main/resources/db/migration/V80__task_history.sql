-- Tasks as they were known at any instant (rules.md §6, knownAt): a row for each change of what a task is. How far it was is what
-- progress_update says. Append-only. What was known before there was a history counts as known since the task was made.
CREATE TABLE task_history (
  task_id      uuid NOT NULL REFERENCES task (id),
  version      bigint NOT NULL,
  known_from   timestamptz NOT NULL,
  plan_id      uuid NOT NULL REFERENCES plan (id),
  title        text NOT NULL,
  clause_paths varchar[] NOT NULL,
  start_on     date NOT NULL,
  due_on       date NOT NULL,
  lead         text NOT NULL,
  cooperating  varchar[] NOT NULL,
  weight       numeric(9, 3) NOT NULL,
  cancelled_on date,
  PRIMARY KEY (task_id, version)
);
CREATE INDEX task_history_plan ON task_history (plan_id, known_from); -- GET /plans/{id}/progress
INSERT INTO task_history
  SELECT id, 0, created_at, plan_id, title, clause_paths, start_on, due_on, lead, cooperating, weight, NULL FROM task;
INSERT INTO task_history
  SELECT id, version, cancelled_at, plan_id, title, clause_paths, start_on, due_on, lead, cooperating, weight, cancelled_on
  FROM task WHERE cancelled_at IS NOT NULL AND version > 0;
GRANT SELECT, INSERT ON task_history TO ${runtime};
