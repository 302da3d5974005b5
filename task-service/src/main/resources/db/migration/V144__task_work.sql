-- What else a task says: its code in the plan (R020), who advises and inspects (R009, R021), what it waits for, whether it is a breakthrough
-- (R028), and the staff and money that it needs (R029). Tasks are never deleted, so that what depends_on names stays there.
ALTER TABLE task
  ADD COLUMN code             text,
  ADD COLUMN advising         varchar[] NOT NULL DEFAULT '{}',
  ADD COLUMN inspecting       varchar[] NOT NULL DEFAULT '{}',
  ADD COLUMN depends_on       uuid[] NOT NULL DEFAULT '{}',
  ADD COLUMN kind             text NOT NULL DEFAULT 'REGULAR',
  ADD COLUMN description      text,
  ADD COLUMN hypothesis       text,
  ADD COLUMN kpi              text,
  ADD COLUMN achieved         boolean,
  ADD COLUMN staff_needed     bigint CHECK (staff_needed >= 0),
  ADD COLUMN amount_needed    bigint CHECK (amount_needed >= 0),
  ADD CONSTRAINT task_code_key UNIQUE (plan_id, code),
  ADD CONSTRAINT task_breakthrough CHECK (kind <> 'BREAKTHROUGH' OR
    description IS NOT NULL AND hypothesis IS NOT NULL AND kpi IS NOT NULL);
CREATE INDEX task_depends_on ON task USING gin (depends_on);          -- GET /tasks/{id}/dependencies: what waits for a task
CREATE INDEX task_cooperating ON task USING gin (cooperating);        -- GET /tasks?agency=
CREATE INDEX task_advising ON task USING gin (advising);
CREATE INDEX task_inspecting ON task USING gin (inspecting);
CREATE INDEX task_of_kind ON task (kind, due_on);                     -- GET /tasks?kind=
CREATE INDEX task_by_due ON task (due_on, id);                        -- GET /tasks, in its usual order
CREATE INDEX task_open_by_due ON task (due_on, id) WHERE done_on IS NULL; -- GET /tasks?dueState=OVERDUE
