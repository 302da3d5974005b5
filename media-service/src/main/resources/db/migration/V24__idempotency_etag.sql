-- What any POST answered with is kept, also the version of what it made.
ALTER TABLE idempotency_key ADD COLUMN etag text;
