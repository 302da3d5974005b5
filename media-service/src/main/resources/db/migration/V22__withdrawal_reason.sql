-- Why an item was withdrawn or restored by this revision (rules.md §5); null: the revision came otherwise.
ALTER TABLE content_item ADD COLUMN reason text;
ALTER TABLE content_revision ADD COLUMN reason text;
