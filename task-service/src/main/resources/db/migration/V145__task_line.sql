-- Which line of a CSV file became which task, by what the line says: the same file again makes nothing new. A line that has a code or id is
-- known by that.
CREATE TABLE task_line (
  plan_id uuid NOT NULL REFERENCES plan (id),
  sha256  text NOT NULL,
  task_id uuid NOT NULL REFERENCES task (id),
  PRIMARY KEY (plan_id, sha256) -- POST /tasks/bulk
);
GRANT SELECT, INSERT ON task_line TO ${runtime};
