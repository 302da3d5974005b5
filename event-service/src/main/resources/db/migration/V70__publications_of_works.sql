-- Every publication is kept now, not only those that name an event: a work is the event's when its representative names it, which may be
-- found only among all of its publications (rules.md §8). The consumer reads the topic anew, under another group.
CREATE INDEX delivered_item_work ON delivered_item (agency, work_id) WHERE NOT withdrawn; -- GET /events/{code}/media-plan/coverage
