-- Press agencies that are for practice, and count in no figure (rules.md §4); said once, at the registration
ALTER TABLE press_agency ADD COLUMN practice boolean NOT NULL DEFAULT false;
