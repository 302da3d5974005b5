-- An officer may act for an organisation that has no client of its own: both names are kept.
ALTER TABLE audit_entry ADD COLUMN on_behalf_of text;
