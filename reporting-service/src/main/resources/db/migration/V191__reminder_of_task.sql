-- A reminder goes by the plan that its task is of.
CREATE INDEX reminder_task ON reminder (task_id); -- GET /scorecards/{planId}
