-- The current revision of content items that name an event, as the media-service told of them. One that names none any more stays, so
-- that an older revision that comes again does not bring it back; so does a later revision that names none although no earlier is here.
CREATE TABLE delivered_item (
  id             uuid PRIMARY KEY,
  epoch          bigint NOT NULL,
  revision       int NOT NULL,
  event_code     text,
  agency         text NOT NULL,
  external_id    text NOT NULL,
  work_id        text NOT NULL,
  genre          text NOT NULL,
  channel        text,
  language       text NOT NULL,
  published_at   timestamptz NOT NULL,
  new_production boolean NOT NULL,
  withdrawn      boolean NOT NULL
);
CREATE INDEX delivered_item_of_event ON delivered_item (event_code) WHERE NOT withdrawn; -- GET /events/{code}/media-plan/coverage
GRANT SELECT, INSERT, UPDATE ON delivered_item TO ${runtime};
