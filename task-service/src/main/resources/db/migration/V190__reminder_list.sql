-- what is open is found by task_open_by_due, which has all that this one had
DROP INDEX task_open;
CREATE INDEX reminder_created ON reminder (created_at, id); -- GET /reminders
