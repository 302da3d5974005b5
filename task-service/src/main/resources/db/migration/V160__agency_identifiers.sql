-- Electronic identifiers that an agency had before (R022); they are never given to another one.
ALTER TABLE agency ADD COLUMN former_electronic_ids varchar[] NOT NULL DEFAULT '{}';
