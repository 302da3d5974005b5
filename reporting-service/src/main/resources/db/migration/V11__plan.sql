-- The plan, its clauses and themes, its tasks and their progress, as the task-service tells them.
CREATE TABLE plan (
  id              uuid PRIMARY KEY,
  plan_year       integer NOT NULL,
  number          text,
  title           text NOT NULL,
  issuer_code     varchar,
  status          varchar NOT NULL,
  start_on        date,
  end_on          date,
  report_calendar varchar,
  top_level       boolean NOT NULL,
  epoch           bigint NOT NULL,
  version         bigint NOT NULL,
  known_from      timestamptz NOT NULL
);
GRANT SELECT, INSERT, UPDATE ON plan TO ${runtime};

-- The clauses of a plan come and go as one list; this is the list's position.
CREATE TABLE clause_list (
  plan_id    uuid PRIMARY KEY,
  epoch      bigint NOT NULL,
  version    bigint NOT NULL,
  known_from timestamptz NOT NULL
);
CREATE TABLE clause (
  plan_id     uuid NOT NULL,
  path        varchar NOT NULL,
  ordinal     integer NOT NULL,
  parent_path varchar,
  kind        varchar,
  title       text,
  excerpt     text,
  sha256      varchar,
  action      boolean NOT NULL,
  PRIMARY KEY (plan_id, path)
);
CREATE TABLE theme (
  plan_id     uuid NOT NULL,
  code        varchar NOT NULL,
  label       text NOT NULL,
  clause_path varchar,
  PRIMARY KEY (plan_id, code)
);
GRANT SELECT, INSERT, UPDATE ON clause_list TO ${runtime};
GRANT SELECT, INSERT, UPDATE, DELETE ON clause, theme TO ${runtime};

CREATE TABLE agency (
  code         varchar PRIMARY KEY,
  id           uuid NOT NULL,
  name         text COLLATE "vi-x-icu" NOT NULL,
  name_en      text,
  level        varchar NOT NULL,
  parent_code  varchar,
  valid_from   date,
  valid_to     date,
  predecessors varchar[] NOT NULL DEFAULT '{}',
  epoch        bigint NOT NULL,
  version      bigint NOT NULL,
  known_from   timestamptz NOT NULL
);
GRANT SELECT, INSERT, UPDATE ON agency TO ${runtime};

CREATE TABLE task (
  id             uuid PRIMARY KEY,
  plan_id        uuid NOT NULL,
  title          text NOT NULL,
  clause_paths   varchar[] NOT NULL DEFAULT '{}',
  theme_codes    varchar[] NOT NULL DEFAULT '{}',
  audience_codes varchar[] NOT NULL DEFAULT '{}',
  start_on       date,
  due_on         date NOT NULL,
  lead           varchar NOT NULL,
  cooperating    varchar[] NOT NULL DEFAULT '{}',
  weight         numeric NOT NULL,
  state          varchar NOT NULL,
  cancelled_on   date,
  percent        numeric NOT NULL,
  done_on        date,
  epoch          bigint NOT NULL,
  version        bigint NOT NULL,
  known_from     timestamptz NOT NULL
);
CREATE INDEX task_plan ON task (plan_id); -- GET /scorecards/{planId}
GRANT SELECT, INSERT, UPDATE ON task TO ${runtime};

-- A log: nothing of it ever changes. What a figure of progress can be followed down to.
CREATE TABLE task_progress (
  id            uuid PRIMARY KEY,
  task_id       uuid NOT NULL,
  plan_id       uuid NOT NULL,
  effective_on  date NOT NULL,
  recorded_at   timestamptz NOT NULL,
  percent       numeric NOT NULL,
  quantity_done numeric,
  backdated     boolean NOT NULL,
  org           varchar,
  evidence      integer NOT NULL,
  known_from    timestamptz NOT NULL
);
GRANT SELECT, INSERT ON task_progress TO ${runtime};

-- Due rules and holidays (rules.md §1).
CREATE TABLE report_calendar (
  code        varchar PRIMARY KEY,
  id          uuid NOT NULL,
  name        text NOT NULL,
  legal_basis text,
  due_rules   jsonb NOT NULL,
  holidays    date[] NOT NULL DEFAULT '{}',
  epoch       bigint NOT NULL,
  version     bigint NOT NULL,
  known_from  timestamptz NOT NULL
);
GRANT SELECT, INSERT, UPDATE ON report_calendar TO ${runtime};
