-- GET /content-items?eventCode=, ?changedSince=, ?submissionId=; blocks are enough where rows come in the order of what is asked
CREATE INDEX content_item_event ON content_item (event_code) WHERE event_code IS NOT NULL;
CREATE INDEX content_item_recorded ON content_item USING brin (recorded_at);
CREATE INDEX content_revision_submission ON content_revision USING brin (submission_id);
