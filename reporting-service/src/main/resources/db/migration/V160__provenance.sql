-- Where figures came from (rules.md §10): GET /provenance.

-- a figure's lines in order: what counts of its days still, what counted of them then and was replaced since, what is of an event
DROP INDEX content_fact_day;
CREATE INDEX content_fact_day ON content_fact (day, item_id) WHERE known_to IS NULL AND NOT withdrawn; -- and GET /aggregates: edges, as before
CREATE INDEX content_fact_formerly ON content_fact (day, item_id) WHERE known_to IS NOT NULL AND NOT withdrawn;
CREATE INDEX content_fact_event ON content_fact (event_code, day, item_id) WHERE event_code IS NOT NULL AND NOT withdrawn;
-- a submission: what came of its lines
CREATE INDEX content_fact_submission ON content_fact (submission_id);
CREATE INDEX observation_fact_submission ON observation_fact (submission_id);
-- a figure of progress: the update of each task that stood
CREATE INDEX task_progress_task ON task_progress (task_id, effective_on);
