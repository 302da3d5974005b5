-- Where figures came from (rules.md §10): GET /provenance.

-- a figure as it was known: what counted of its days then, and was replaced since
CREATE INDEX content_fact_formerly ON content_fact (day) WHERE known_to IS NOT NULL AND NOT withdrawn;
-- a submission: what came of its lines
CREATE INDEX content_fact_submission ON content_fact (submission_id);
CREATE INDEX observation_fact_submission ON observation_fact (submission_id);
-- a figure of progress: the update of each task that stood
CREATE INDEX task_progress_task ON task_progress (task_id, effective_on);
