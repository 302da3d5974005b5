-- What an item translates (R055), by its agency's own name of the original.
ALTER TABLE content_item ADD COLUMN translation_of text;
ALTER TABLE content_revision ADD COLUMN translation_of text;
CREATE INDEX content_item_translation ON content_item (agency, translation_of) WHERE translation_of IS NOT NULL; -- GET /content-items/{id}/translations
