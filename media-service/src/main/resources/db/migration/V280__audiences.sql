-- Whom an item speaks to (R011, R012), by the codes of its plan's audiences; and which audiences plans have, as the task-service tells.
ALTER TABLE content_item ADD audiences varchar[] NOT NULL DEFAULT '{}';
ALTER TABLE content_revision ADD audiences varchar[] NOT NULL DEFAULT '{}';
ALTER TABLE reference_clauses ADD audience_codes varchar[] NOT NULL DEFAULT '{}';
