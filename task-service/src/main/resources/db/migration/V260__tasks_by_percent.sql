-- Lists of tasks by how far they are, of all plans.
CREATE INDEX task_by_percent ON task (percent, id);
