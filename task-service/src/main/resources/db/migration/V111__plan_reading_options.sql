-- What an officer said of a document before it was read: kept with the plan, and part of what makes two imports the same.
ALTER TABLE plan ADD COLUMN reading_options varchar[] NOT NULL DEFAULT '{}';
ALTER TABLE plan_source DROP CONSTRAINT plan_source_sha256_key;
CREATE INDEX plan_source_sha256 ON plan_source (sha256); -- the same bytes again
