-- A definition is noted by intake and counted by itself: over all facts that takes longer than a batch may.
ALTER TABLE growth_definition ADD COLUMN counted boolean NOT NULL DEFAULT true; -- from then on growth_cell follows the facts
GRANT UPDATE ON growth_definition TO ${runtime};
