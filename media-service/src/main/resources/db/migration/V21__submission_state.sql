-- What a monitor reads of a submission: its state by what came of its lines, the key it came with, what became of its observations.
UPDATE submission SET state = CASE WHEN rejected = 0 THEN 'ACCEPTED' WHEN rejected = received THEN 'REJECTED' ELSE 'PARTLY_ACCEPTED' END
WHERE state = 'COMPLETED';

-- null: it came before keys were kept here
ALTER TABLE submission ADD COLUMN idempotency_key text;
CREATE INDEX submission_key ON submission (idempotency_key) WHERE idempotency_key IS NOT NULL; -- GET /submissions?idempotencyKey=

ALTER TABLE submission ADD COLUMN observations_created integer NOT NULL DEFAULT 0,
                       ADD COLUMN observations_updated integer NOT NULL DEFAULT 0,
                       ADD COLUMN observations_unchanged integer NOT NULL DEFAULT 0;
UPDATE submission SET observations_created = created, observations_updated = updated, observations_unchanged = unchanged
WHERE kind = 'OBSERVATIONS';

-- what a line's result says beside its status; null in those of before
ALTER TABLE submission_line ADD COLUMN item_id uuid,
                            ADD COLUMN revision integer,
                            ADD COLUMN changed text,    -- names of fields, with commas between; null: none
                            ADD COLUMN observation text; -- CREATED, UPDATED, UNCHANGED
