-- Reminders (đôn đốc, R025): of a task, or of an agency at large. An automatic one is made once for a task, a level and a due day.
CREATE TABLE reminder (
  id          uuid PRIMARY KEY,
  version     bigint NOT NULL,
  created_at  timestamptz NOT NULL,
  created_by  text NOT NULL,
  updated_at  timestamptz NOT NULL,
  updated_by  text NOT NULL,
  task_id     uuid REFERENCES task (id),
  agency      text NOT NULL REFERENCES agency (code),
  level       integer NOT NULL CHECK (level BETWEEN 1 AND 3),
  due_by      date NOT NULL,
  note        text,
  automatic   boolean NOT NULL,
  task_due_on date,
  answer      text,
  answered_at timestamptz,
  answered_by text,
  CONSTRAINT reminder_automatic CHECK (automatic = (task_due_on IS NOT NULL) AND (NOT automatic OR task_id IS NOT NULL)),
  CONSTRAINT reminder_answer CHECK ((answer IS NULL) = (answered_at IS NULL) AND (answer IS NULL) = (answered_by IS NULL)),
  CONSTRAINT reminder_automatic_key UNIQUE (task_id, level, task_due_on) -- also GET /reminders?taskId=
);
CREATE INDEX reminder_of_agency ON reminder (agency, due_by);                        -- GET /reminders?agency=, the summary
CREATE INDEX reminder_open ON reminder (agency, due_by) WHERE answered_at IS NULL;   -- the inbox
GRANT SELECT, INSERT, UPDATE ON reminder TO ${runtime};

-- what is open, by its due day: automatic reminders look for it
CREATE INDEX task_open ON task (due_on) WHERE done_on IS NULL;
