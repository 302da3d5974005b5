-- The codes of the event-service's events, to know one when an item names it. A code, once known, stays known whatever becomes of the
-- event, so nothing else of it is kept.
CREATE TABLE reference_event (
  code text PRIMARY KEY
);
GRANT SELECT, INSERT ON reference_event TO ${runtime};
