-- The definition of a growth target that waits for approval, as its event has it; null where none does (rules.md §3).
ALTER TABLE growth_target ADD COLUMN draft jsonb;
