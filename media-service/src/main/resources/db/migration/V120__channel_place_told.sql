-- Where a channel is was not told to the others: what has a place gets a new version, and all channels are told once more after the start.
UPDATE channel SET version = version + 1 WHERE country IS NOT NULL OR district IS NOT NULL;
DELETE FROM outbox_announcement WHERE aggregate = 'channel';
