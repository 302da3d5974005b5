-- A source is a counter of its own (rules.md §5): what two sources saw of one item at one instant are two observations.
ALTER TABLE metric_observation DROP CONSTRAINT metric_observation_natural_key;
ALTER TABLE metric_observation ADD CONSTRAINT metric_observation_natural_key UNIQUE (item_id, observed_at, source); -- also: the last ones of an item
