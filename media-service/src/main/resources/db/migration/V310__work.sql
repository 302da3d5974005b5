-- The publications of a work beside the one that gave it its name, which the natural key finds: the effect of a correction (rules.md §5, §9).
CREATE INDEX content_item_work ON content_item (agency, work_id) WHERE work_id <> external_id;
