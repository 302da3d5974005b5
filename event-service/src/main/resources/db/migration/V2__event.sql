-- Series of events that come again (R092).
CREATE TABLE event_series (
  id            uuid PRIMARY KEY,
  version       bigint NOT NULL,
  created_at    timestamptz NOT NULL,
  created_by    text NOT NULL,
  updated_at    timestamptz NOT NULL,
  updated_by    text NOT NULL,
  code          text NOT NULL CONSTRAINT event_series_code_key UNIQUE,
  name          text COLLATE "vi-x-icu" NOT NULL,
  name_en       text,
  type          text NOT NULL,
  recurrence    text NOT NULL,
  international boolean NOT NULL,
  host          text,
  search        text GENERATED ALWAYS AS (search_text(code || ' ' || name || ' ' || coalesce(name_en, ''))) STORED
);
CREATE INDEX event_series_search ON event_series USING gin (search gin_trgm_ops); -- GET /event-series?q=
GRANT SELECT, INSERT, UPDATE ON event_series TO ${runtime};

-- Events (R086–R089, R091). Codes of other services are not foreign keys: they may come to be known later.
CREATE TABLE event (
  id             uuid PRIMARY KEY,
  version        bigint NOT NULL,
  created_at     timestamptz NOT NULL,
  created_by     text NOT NULL,
  updated_at     timestamptz NOT NULL,
  updated_by     text NOT NULL,
  code           text NOT NULL CONSTRAINT event_code_key UNIQUE,
  type           text NOT NULL,
  name           text COLLATE "vi-x-icu" NOT NULL,
  name_en        text,
  scope          text NOT NULL,
  venue          text,
  country        text NOT NULL,
  start_on       date NOT NULL,
  end_on         date NOT NULL,
  host           text NOT NULL,
  host_role      text NOT NULL,
  status         text NOT NULL,
  status_reason  text,
  series         text REFERENCES event_series (code),
  edition_year   int,
  edition_number int,
  clause_paths   varchar[] NOT NULL,
  theme_codes    varchar[] NOT NULL,
  plan_id        uuid,
  search         text GENERATED ALWAYS AS
                   (search_text(code || ' ' || name || ' ' || coalesce(name_en, '') || ' ' || coalesce(venue, ''))) STORED,
  CONSTRAINT event_dates CHECK (start_on <= end_on),
  CONSTRAINT event_edition CHECK ((series IS NULL) = (edition_year IS NULL))
);
CREATE INDEX event_days ON event (start_on, end_on);                   -- GET /events?month=, from=, to=
CREATE INDEX event_of_host ON event (host, start_on);                  -- GET /events?host=
CREATE INDEX event_of_series ON event (series, edition_year);          -- GET /events?series=, editions
CREATE INDEX event_clauses ON event USING gin (clause_paths);          -- GET /events?clause=
CREATE INDEX event_themes ON event USING gin (theme_codes);            -- GET /events?theme=
CREATE INDEX event_search ON event USING gin (search gin_trgm_ops);    -- GET /events?q=
GRANT SELECT, INSERT, UPDATE ON event TO ${runtime};

CREATE TABLE event_session (
  event_id  uuid NOT NULL REFERENCES event (id),
  ordinal   int NOT NULL,
  id        uuid NOT NULL,
  title     text NOT NULL,
  category  text,
  starts_at timestamptz NOT NULL,
  ends_at   timestamptz NOT NULL,
  venue     text,
  PRIMARY KEY (event_id, ordinal),
  CONSTRAINT event_session_times CHECK (starts_at < ends_at)
);
CREATE TABLE event_media_plan_line (
  event_id uuid NOT NULL REFERENCES event (id),
  ordinal  int NOT NULL,
  genre    text,
  language text,
  channel  text,
  minimum  int NOT NULL,
  maximum  int,
  PRIMARY KEY (event_id, ordinal),
  CONSTRAINT event_media_plan_bounds CHECK (minimum >= 0 AND (maximum IS NULL OR maximum >= minimum))
);
GRANT SELECT, INSERT, UPDATE, DELETE ON event_session, event_media_plan_line TO ${runtime};
