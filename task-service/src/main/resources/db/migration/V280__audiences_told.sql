-- Whom a plan speaks to was not told to the others: the plans that name anybody get a new version, and the clauses of all plans are told
-- once more after the start.
UPDATE plan SET version = version + 1 WHERE id IN (SELECT plan_id FROM audience);
DELETE FROM outbox_announcement WHERE aggregate = 'clauses';
