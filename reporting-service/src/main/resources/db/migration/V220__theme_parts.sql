-- Which theme is a part of which, its weight, and the events that it puts first (R013, R014), as the task-service tells them.
ALTER TABLE theme
  ADD COLUMN parent       varchar,
  ADD COLUMN weight       numeric NOT NULL DEFAULT 1,
  ADD COLUMN focus_events jsonb NOT NULL DEFAULT '[]'; -- always read as a whole
