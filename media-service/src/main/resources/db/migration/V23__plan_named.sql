-- Whether the agency itself named the item's plan; else the item has the plan of its day, and follows it (rules.md §5). Items of before
-- that have a plan keep it: nobody knows any more which of them named it.
ALTER TABLE content_item ADD COLUMN plan_named boolean NOT NULL DEFAULT true;
ALTER TABLE content_item ALTER COLUMN plan_named SET DEFAULT false;
UPDATE content_item SET plan_named = false WHERE plan_id IS NULL;

DROP INDEX content_item_without_plan;
CREATE INDEX content_item_plan_of_day ON content_item (plan_id, published_on) WHERE NOT plan_named AND NOT withdrawn; -- PlanAssignmentJob
