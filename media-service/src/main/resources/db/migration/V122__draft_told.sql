-- A definition that waits for approval was not told to the others: its target gets a new version, and all targets are told once more after
-- the start.
UPDATE growth_target SET version = version + 1 WHERE definition_id IN (
  SELECT id FROM growth_target_definition WHERE approved_at IS NULL);
DELETE FROM outbox_announcement WHERE aggregate = 'growth-target';
