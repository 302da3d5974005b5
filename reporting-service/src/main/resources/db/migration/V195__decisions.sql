-- What was decided of a plan, as the task-service tells it: its amendments, and money that was asked for, assigned and questioned.
CREATE TABLE plan_amendment (
  id              uuid PRIMARY KEY,
  plan_id         uuid NOT NULL,
  state           varchar NOT NULL,
  document_number varchar,
  effective_on    date NOT NULL,
  obstacle_id     uuid,
  proposed_at     timestamptz NOT NULL,
  decided_at      timestamptz,
  in_force_at     timestamptz,
  clause_paths    varchar[] NOT NULL,
  epoch           bigint NOT NULL,
  version         bigint NOT NULL,
  known_from      timestamptz NOT NULL
);
CREATE INDEX plan_amendment_plan ON plan_amendment (plan_id); -- GET /scorecards/{planId}
GRANT SELECT, INSERT, UPDATE ON plan_amendment TO ${runtime};

-- None ever changes.
CREATE TABLE budget_allocation (
  id              uuid PRIMARY KEY,
  plan_id         uuid NOT NULL,
  agency          varchar NOT NULL,
  source_code     varchar NOT NULL,
  source_kind     varchar NOT NULL,
  fiscal_year     integer NOT NULL,
  decision_number varchar NOT NULL,
  decided_on      date NOT NULL,
  amount_vnd      bigint NOT NULL, -- less than 0 where it takes another allocation back
  recorded_at     timestamptz NOT NULL,
  reverses        uuid,
  known_from      timestamptz NOT NULL
);
CREATE INDEX budget_allocation_plan ON budget_allocation (plan_id); -- GET /scorecards/{planId}
GRANT SELECT, INSERT ON budget_allocation TO ${runtime};

CREATE TABLE budget_proposal (
  id          uuid PRIMARY KEY,
  plan_id     uuid NOT NULL,
  agency      varchar NOT NULL,
  title       varchar NOT NULL,
  fiscal_year integer NOT NULL,
  source_code varchar,
  amount_vnd  bigint NOT NULL,
  proposed_on date NOT NULL,
  state       varchar NOT NULL,
  granted_vnd bigint,
  decision    varchar,
  decided_on  date,
  epoch       bigint NOT NULL,
  version     bigint NOT NULL,
  known_from  timestamptz NOT NULL
);
CREATE INDEX budget_proposal_plan ON budget_proposal (plan_id); -- GET /scorecards/{planId}
GRANT SELECT, INSERT, UPDATE ON budget_proposal TO ${runtime};

CREATE TABLE finance_check (
  id             uuid PRIMARY KEY,
  subject_agency varchar NOT NULL,
  plan_id        uuid, -- null: not of one plan
  checked_on     date NOT NULL,
  amount_vnd     bigint NOT NULL,
  document       varchar,
  epoch          bigint NOT NULL,
  version        bigint NOT NULL,
  known_from     timestamptz NOT NULL
);
CREATE INDEX finance_check_plan ON finance_check (plan_id); -- GET /scorecards/{planId}
GRANT SELECT, INSERT, UPDATE ON finance_check TO ${runtime};
