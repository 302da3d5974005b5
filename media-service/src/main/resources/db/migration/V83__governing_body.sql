-- Who governs a press agency, and its licence (R038); null where nobody said
ALTER TABLE press_agency ADD COLUMN governing_body text, ADD COLUMN licence text;
