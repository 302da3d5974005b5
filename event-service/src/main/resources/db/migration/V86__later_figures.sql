-- A source's later figure stands in the place of its earlier one (rules.md §8): of an event with several figures of one metric something
-- else may stand by now than the others were told. It gets a new version, and all events are told once more after the start.
UPDATE event SET version = version + 1 WHERE id IN (
  SELECT event_id FROM figure_record WHERE kind = 'ASSERTION' GROUP BY event_id, metric HAVING count(*) > 1);
DELETE FROM outbox_announcement WHERE aggregate = 'event';
