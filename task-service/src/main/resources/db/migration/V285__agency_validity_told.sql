-- The event-service did not keep when agencies exist: those with a first or last day get a new version, and all agencies are told once more
-- after the start.
UPDATE agency SET version = version + 1 WHERE valid_from IS NOT NULL OR valid_to IS NOT NULL;
DELETE FROM outbox_announcement WHERE aggregate = 'agency';
