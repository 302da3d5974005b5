-- Which theme is a part of which, its weight and the events that it puts first were not told to the others: the plans with any such theme get
-- a new version, and the clauses of all plans are told once more after the start.
UPDATE plan SET version = version + 1 WHERE id IN (
  SELECT plan_id FROM content_theme
  WHERE parent IS NOT NULL OR weight <> 1 OR EXISTS (SELECT FROM focus_event WHERE theme_id = content_theme.id));
DELETE FROM outbox_announcement WHERE aggregate = 'clauses';
