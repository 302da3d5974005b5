-- The definition of a growth target that waits for approval, as its event has it; null where none does (rules.md §3).
ALTER TABLE growth_target ADD COLUMN draft jsonb;

-- Whether the version ever counted. A draft that another one follows is counted no longer: intake would get dearer with each that is saved.
ALTER TABLE growth_definition ADD COLUMN approved boolean NOT NULL DEFAULT true;
GRANT DELETE ON growth_definition, growth_definition_genre TO ${runtime};
UPDATE rebuild SET state = 'REQUESTED' WHERE state = 'READING'; -- into tables without the column
