-- By which reading of documents the plan's paths and texts were found: they are frozen, the reader is not (rules.md §12). Plans that were
-- imported before were read by the first.
ALTER TABLE plan_source ADD COLUMN reading integer NOT NULL DEFAULT 1;
ALTER TABLE plan_source ALTER COLUMN reading DROP DEFAULT;
