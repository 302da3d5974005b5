-- What a plan is steered by, as the task-service tells it: its money, what hinders it, and who was reminded.
CREATE TABLE budget_line (
  id          uuid PRIMARY KEY,
  plan_id     uuid NOT NULL,
  title       text NOT NULL,
  agency      varchar NOT NULL,
  source_code varchar NOT NULL,
  source_kind varchar NOT NULL,
  fiscal_year integer NOT NULL,
  task_id     uuid,
  clause_path varchar,
  event_code  varchar,
  order_id    uuid,
  epoch       bigint NOT NULL,
  version     bigint NOT NULL,
  known_from  timestamptz NOT NULL
);
CREATE INDEX budget_line_plan ON budget_line (plan_id); -- GET /scorecards/{planId}
GRANT SELECT, INSERT, UPDATE ON budget_line TO ${runtime};

-- A log: nothing of it ever changes. An entry may come before its line; it counts when both are here.
CREATE TABLE budget_entry (
  id          uuid PRIMARY KEY,
  line_id     uuid NOT NULL,
  plan_id     uuid NOT NULL,
  stage       varchar NOT NULL,
  amount_vnd  bigint NOT NULL, -- less than 0 where it takes another entry back
  booked_on   date NOT NULL,
  recorded_at timestamptz NOT NULL,
  reverses    uuid,
  known_from  timestamptz NOT NULL
);
CREATE INDEX budget_entry_line ON budget_entry (line_id); -- GET /scorecards/{planId}
GRANT SELECT, INSERT ON budget_entry TO ${runtime};

CREATE TABLE obstacle (
  id              uuid PRIMARY KEY,
  plan_id         uuid NOT NULL,
  clause_path     varchar,
  task_id         uuid,
  raised_by       varchar NOT NULL,
  severity        varchar NOT NULL,
  state           varchar NOT NULL,
  raised_at       timestamptz NOT NULL,
  consolidated_at timestamptz,
  escalated_at    timestamptz,
  decided_at      timestamptz,
  amendment_id    uuid,
  epoch           bigint NOT NULL,
  version         bigint NOT NULL,
  known_from      timestamptz NOT NULL
);
CREATE INDEX obstacle_plan ON obstacle (plan_id); -- GET /scorecards/{planId}
GRANT SELECT, INSERT, UPDATE ON obstacle TO ${runtime};

CREATE TABLE reminder (
  id          uuid PRIMARY KEY,
  plan_id     uuid,
  task_id     uuid,
  agency      varchar NOT NULL,
  level       integer NOT NULL,
  automatic   boolean NOT NULL,
  sent_at     timestamptz NOT NULL,
  due_by      date NOT NULL,
  answered_at timestamptz,
  epoch       bigint NOT NULL,
  version     bigint NOT NULL,
  known_from  timestamptz NOT NULL
);
CREATE INDEX reminder_plan ON reminder (plan_id); -- GET /scorecards/{planId}
CREATE INDEX reminder_sent ON reminder (sent_at); -- GET /consolidations
GRANT SELECT, INSERT, UPDATE ON reminder TO ${runtime};
