-- Questions for figures that are kept under a code (R112, rules.md §9): the parameters of GET /aggregates.
CREATE TABLE saved_query (
  id             uuid PRIMARY KEY,
  version        bigint NOT NULL,
  created_at     timestamptz NOT NULL,
  created_by     text NOT NULL,
  updated_at     timestamptz NOT NULL,
  updated_by     text NOT NULL,
  code           text NOT NULL CONSTRAINT saved_query_code_key UNIQUE,
  saved_for      text, -- the press agency whose it is; null: everybody's to ask
  name           text COLLATE "vi-x-icu" NOT NULL,
  name_en        text,
  measures       varchar[] NOT NULL,
  group_by       varchar[] NOT NULL,
  calendar       text NOT NULL,
  period         text, -- in the place of the days
  from_day       date,
  to_day         date,
  agencies       varchar[] NOT NULL,
  agency_levels  varchar[] NOT NULL,
  genres         varchar[] NOT NULL,
  channels       varchar[] NOT NULL,
  channel_countries varchar[] NOT NULL,
  districts      varchar[] NOT NULL,
  communes       varchar[] NOT NULL,
  languages      varchar[] NOT NULL,
  purposes       varchar[] NOT NULL,
  theme          text,
  clause         text,
  plan_id        uuid,
  new_production boolean,
  event_codes    varchar[] NOT NULL,
  search         text GENERATED ALWAYS AS (search_text(code || ' ' || name || ' ' || coalesce(name_en, ''))) STORED,
  CONSTRAINT saved_query_days CHECK (period IS NULL OR from_day IS NULL AND to_day IS NULL)
);
GRANT SELECT, INSERT, UPDATE, DELETE ON saved_query TO ${runtime};
