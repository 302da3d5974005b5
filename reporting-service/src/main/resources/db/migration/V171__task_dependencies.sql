-- Which tasks are to be done before a task, as the task-service tells it; none where it does not tell.
ALTER TABLE task ADD COLUMN depends_on uuid[] NOT NULL DEFAULT '{}';
