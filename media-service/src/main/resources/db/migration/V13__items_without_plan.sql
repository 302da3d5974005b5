-- Items that came before their plan was known here; a plan in force takes those of its days.
CREATE INDEX content_item_without_plan ON content_item (published_on) WHERE plan_id IS NULL AND NOT withdrawn; -- PlanAdoptionService
