-- Money that was asked for and what was granted of it (R037), and checks of its use (R031).
CREATE TABLE budget_proposal (
  id          uuid PRIMARY KEY,
  version     bigint NOT NULL,
  created_at  timestamptz NOT NULL,
  created_by  text NOT NULL,
  updated_at  timestamptz NOT NULL,
  updated_by  text NOT NULL,
  plan_id     uuid NOT NULL REFERENCES plan (id),
  agency      text NOT NULL REFERENCES agency (code),
  title       text COLLATE "vi-x-icu" NOT NULL,
  fiscal_year integer NOT NULL,
  source_code text REFERENCES funding_source (code),
  amount_vnd  bigint NOT NULL CHECK (amount_vnd > 0),
  proposed_on date NOT NULL,
  document    text,
  note        text,
  state       text NOT NULL,
  granted_vnd bigint CHECK (granted_vnd BETWEEN 0 AND amount_vnd),
  decision    text,
  decided_on  date,
  decided_by  text,
  search      text GENERATED ALWAYS AS (search_text(title)) STORED
);
CREATE INDEX budget_proposal_of_plan ON budget_proposal (plan_id, proposed_on);         -- GET /budget-proposals?planId=
CREATE INDEX budget_proposal_search ON budget_proposal USING gin (search gin_trgm_ops); -- GET /budget-proposals?q=
GRANT SELECT, INSERT, UPDATE ON budget_proposal TO ${runtime};

CREATE TABLE finance_check (
  id             uuid PRIMARY KEY,
  version        bigint NOT NULL,
  created_at     timestamptz NOT NULL,
  created_by     text NOT NULL,
  updated_at     timestamptz NOT NULL,
  updated_by     text NOT NULL,
  subject_agency text NOT NULL REFERENCES agency (code),
  plan_id        uuid REFERENCES plan (id),
  checked_on     date NOT NULL,
  findings       text NOT NULL,
  amount_vnd     bigint NOT NULL CHECK (amount_vnd >= 0),
  document       text
);
CREATE INDEX finance_check_of_agency ON finance_check (subject_agency, checked_on); -- GET /finance-checks?subjectAgency=, summary
CREATE INDEX finance_check_of_plan ON finance_check (plan_id, checked_on);          -- GET /finance-checks?planId=
GRANT SELECT, INSERT, UPDATE ON finance_check TO ${runtime};
