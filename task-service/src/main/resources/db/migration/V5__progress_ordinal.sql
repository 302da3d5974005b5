-- The number of an update among its task's: the version of its event, the same whenever it is published again. A task is held while an
-- update of it is recorded, so the numbers have no gap and no double.
ALTER TABLE progress_update ADD COLUMN ordinal integer;
UPDATE progress_update SET ordinal = numbered.ordinal
FROM (SELECT id, row_number() OVER (PARTITION BY task_id ORDER BY created_at, id) AS ordinal FROM progress_update) AS numbered
WHERE progress_update.id = numbered.id;
ALTER TABLE progress_update ALTER COLUMN ordinal SET NOT NULL;
ALTER TABLE progress_update ADD CONSTRAINT progress_ordinal_key UNIQUE (task_id, ordinal);
