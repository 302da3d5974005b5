-- Which channels were merged into a channel: they are none of their own since the state that says so (rules.md §2).
ALTER TABLE channel_state ADD COLUMN merged varchar[] NOT NULL DEFAULT '{}';
