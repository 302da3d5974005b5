-- Events, their series and what was said of their figures, as the event-service tells them.
CREATE TABLE event_series (
  code          varchar PRIMARY KEY,
  id            uuid NOT NULL,
  name          text COLLATE "vi-x-icu" NOT NULL,
  name_en       text,
  type          varchar NOT NULL,
  recurrence    varchar,
  international boolean NOT NULL,
  host          varchar,
  epoch         bigint NOT NULL,
  version       bigint NOT NULL,
  known_from    timestamptz NOT NULL
);

CREATE TABLE event (
  code           varchar PRIMARY KEY, -- GET /data-quality: is it known?
  id             uuid NOT NULL,
  type           varchar NOT NULL,
  name           text COLLATE "vi-x-icu" NOT NULL,
  name_en        text,
  scope          varchar,
  venue          text,
  country        varchar,
  start_on       date NOT NULL,
  end_on         date NOT NULL,
  host           varchar,
  host_role      varchar,
  status         varchar NOT NULL,
  series         varchar,
  edition_year   integer,
  edition_number integer,
  clause_paths   varchar[] NOT NULL DEFAULT '{}',
  theme_codes    varchar[] NOT NULL DEFAULT '{}',
  plan_id        uuid,                -- null: the plan of its day
  sessions       jsonb NOT NULL,
  media_plan     jsonb NOT NULL,      -- always read as a whole
  figures        jsonb NOT NULL,      -- what stands for each metric; always read as a whole
  epoch          bigint NOT NULL,
  version        bigint NOT NULL,
  known_from     timestamptz NOT NULL
);
CREATE INDEX event_plan ON event (plan_id, start_on); -- GET /scorecards/{planId}: those of a plan, and those that name none
GRANT SELECT, INSERT, UPDATE ON event_series, event TO ${runtime};

-- A log: nothing of it ever changes. What a figure of an event can be followed down to.
CREATE TABLE event_figure_record (
  id          uuid PRIMARY KEY,
  event_id    uuid NOT NULL,
  event_code  varchar NOT NULL,
  kind        varchar NOT NULL,
  metric      varchar NOT NULL,
  figure_id   uuid NOT NULL,
  value       numeric NOT NULL,
  qualifier   varchar,
  unit        varchar,
  source      text,
  asserted_on date,
  choice      integer,
  reason      text,
  org         varchar,
  recorded_at timestamptz NOT NULL,
  known_from  timestamptz NOT NULL
);
GRANT SELECT, INSERT ON event_figure_record TO ${runtime};

CREATE INDEX rollup_event_event ON rollup_event (event) WHERE event IS NOT NULL; -- GET /scorecards/{planId}: media of events
CREATE INDEX rollup_wide_event ON rollup_wide (event) WHERE event IS NOT NULL;   -- GET /scorecards/{planId}: held against media plans
