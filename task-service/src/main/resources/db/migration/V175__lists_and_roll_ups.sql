-- What lists and roll-ups of hundreds of plans read, by indexes that have all of it (deploy/bench, plans).

-- progress at a day as known at an instant, without a look at the updates; what was said last is seen to be there soon after
CREATE INDEX progress_by_day ON progress_update (task_id, effective_on, created_at) INCLUDE (percent);
DROP INDEX progress_of_task;
ALTER TABLE progress_update SET (autovacuum_vacuum_insert_scale_factor = 0.01);

CREATE INDEX task_done_in_time ON task (due_on, id) INCLUDE (state, cancelled_on) WHERE done_on <= due_on; -- GET /tasks?dueState=
CREATE INDEX task_done_late ON task (due_on, id) INCLUDE (state, cancelled_on) WHERE done_on > due_on;
CREATE INDEX task_open_of_lead ON task (lead, due_on, plan_id) WHERE done_on IS NULL; -- GET /inbox
CREATE INDEX task_by_title ON task (title, id);         -- GET /tasks?sort=title
CREATE INDEX task_by_start ON task (start_on, id);      -- GET /tasks?sort=startOn
CREATE INDEX task_by_creation ON task (created_at, id); -- GET /tasks?sort=createdAt

-- the sums of what is booked on lines, at a day as known at an instant
CREATE INDEX budget_booking_sums ON budget_booking (line_id) INCLUDE (booked_on, created_at, stage, amount_vnd);
