-- Which channels were merged into a channel: they are none of their own any more (rules.md §2).
ALTER TABLE reference_channel ADD COLUMN merged varchar[] NOT NULL DEFAULT '{}';
