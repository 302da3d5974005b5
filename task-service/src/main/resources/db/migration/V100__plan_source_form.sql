-- A document may come in other forms than Markdown, with a name (rules.md §12). What a plan tells of its document without its bytes stands
-- beside the header, so that lists need not read the bytes.
ALTER TABLE plan_source ADD COLUMN file_name text;
-- read part by part; most forms are packed already
ALTER TABLE plan_source ALTER COLUMN content SET STORAGE EXTERNAL;

ALTER TABLE plan ADD COLUMN source_media_type text;
ALTER TABLE plan ADD COLUMN source_size bigint;
ALTER TABLE plan ADD COLUMN source_sha256 text;
ALTER TABLE plan ADD COLUMN source_file_name text;
UPDATE plan
SET source_media_type = source.media_type, source_size = octet_length(source.content), source_sha256 = source.sha256
FROM plan_source AS source
WHERE source.plan_id = plan.id;
ALTER TABLE plan ALTER COLUMN source_media_type SET NOT NULL;
ALTER TABLE plan ALTER COLUMN source_size SET NOT NULL;
ALTER TABLE plan ALTER COLUMN source_sha256 SET NOT NULL;
