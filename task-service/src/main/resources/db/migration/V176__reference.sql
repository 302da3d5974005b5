-- Codes of other services, to know one when money or a theme names it: the event-service's events, the media-service's orders. What is
-- once known stays known whatever becomes of it, so nothing else is kept.
CREATE TABLE reference_event (
  code text PRIMARY KEY
);
CREATE TABLE reference_order (
  id uuid PRIMARY KEY
);
GRANT SELECT, INSERT ON reference_event, reference_order TO ${runtime};
