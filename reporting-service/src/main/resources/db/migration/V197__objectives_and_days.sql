-- What a plan is for, as the task-service tells it.
CREATE TABLE plan_objective (
  id          uuid PRIMARY KEY,
  plan_id     uuid NOT NULL,
  ordinal     integer NOT NULL,
  clause_path varchar,
  excerpt     text NOT NULL,
  level       varchar,
  kpi_codes   varchar[] NOT NULL DEFAULT '{}',
  epoch       bigint NOT NULL,
  version     bigint NOT NULL,
  known_from  timestamptz NOT NULL
);
CREATE INDEX plan_objective_plan ON plan_objective (plan_id, ordinal); -- GET /scorecards/{planId}
GRANT SELECT, INSERT, UPDATE ON plan_objective TO ${runtime};

-- What the scorecard of a plan said on a day, when it was looked at last. Once the day is over it stays.
CREATE TABLE scorecard_day (
  plan_id uuid NOT NULL,
  day     date NOT NULL,
  state   varchar NOT NULL,
  reason  varchar NOT NULL,
  card    text NOT NULL,
  kept_at timestamptz NOT NULL,
  PRIMARY KEY (plan_id, day)
);
GRANT SELECT, INSERT, UPDATE ON scorecard_day TO ${runtime};
