-- Money of plans (R033–R036, R100; rules.md §2): sources, what decisions assigned, lines, and what was booked on them stage by stage.
CREATE TABLE funding_source (
  id         uuid PRIMARY KEY,
  version    bigint NOT NULL,
  created_at timestamptz NOT NULL,
  created_by text NOT NULL,
  updated_at timestamptz NOT NULL,
  updated_by text NOT NULL,
  code       text NOT NULL CONSTRAINT funding_source_code_key UNIQUE,
  kind       text NOT NULL,
  name       text COLLATE "vi-x-icu" NOT NULL,
  sponsor    text,
  legal_form text,
  search     text GENERATED ALWAYS AS (search_text(code || ' ' || name || ' ' || coalesce(sponsor, ''))) STORED
);
CREATE INDEX funding_source_search ON funding_source USING gin (search gin_trgm_ops); -- GET /funding-sources?q=
GRANT SELECT, INSERT, UPDATE ON funding_source TO ${runtime};

-- insert-only: what was entered wrongly is taken back by a row of its own, with the amount below zero
CREATE TABLE budget_allocation (
  id              uuid PRIMARY KEY,
  version         bigint NOT NULL,
  created_at      timestamptz NOT NULL,
  created_by      text NOT NULL,
  updated_at      timestamptz NOT NULL,
  updated_by      text NOT NULL,
  plan_id         uuid NOT NULL REFERENCES plan (id),
  agency          text NOT NULL REFERENCES agency (code),
  source_code     text NOT NULL REFERENCES funding_source (code),
  fiscal_year     integer NOT NULL,
  decision_number text NOT NULL,
  decided_on      date NOT NULL,
  amount_vnd      bigint NOT NULL,
  reverses        uuid CONSTRAINT budget_allocation_reverses_key UNIQUE REFERENCES budget_allocation (id),
  reason          text,
  CONSTRAINT budget_allocation_sign CHECK (CASE WHEN reverses IS NULL THEN amount_vnd > 0 ELSE amount_vnd < 0 END),
  CONSTRAINT budget_allocation_reason CHECK ((reverses IS NULL) = (reason IS NULL))
);
CREATE INDEX budget_allocation_of ON budget_allocation (plan_id, agency, source_code, fiscal_year); -- what is left to allocate
GRANT SELECT, INSERT ON budget_allocation TO ${runtime};

CREATE TABLE budget_line (
  id            uuid PRIMARY KEY,
  version       bigint NOT NULL,
  created_at    timestamptz NOT NULL,
  created_by    text NOT NULL,
  updated_at    timestamptz NOT NULL,
  updated_by    text NOT NULL,
  plan_id       uuid NOT NULL REFERENCES plan (id),
  title         text COLLATE "vi-x-icu" NOT NULL,
  agency        text NOT NULL REFERENCES agency (code),
  source_code   text NOT NULL REFERENCES funding_source (code),
  fiscal_year   integer NOT NULL,
  task_id       uuid REFERENCES task (id),
  clause_path   text,
  event_code    text,
  order_id      uuid,
  programme_ref text,
  search        text GENERATED ALWAYS AS (search_text(title || ' ' || coalesce(programme_ref, ''))) STORED,
  CONSTRAINT budget_line_clause FOREIGN KEY (plan_id, clause_path) REFERENCES clause (plan_id, path)
);
CREATE INDEX budget_line_of_plan ON budget_line (plan_id, created_at);        -- GET /budget-lines?planId=, /plans/{id}/budget
CREATE INDEX budget_line_of_agency ON budget_line (agency, created_at);       -- GET /budget-lines?agency=
CREATE INDEX budget_line_of_task ON budget_line (task_id);                    -- GET /budget-lines?taskId=
CREATE INDEX budget_line_of_event ON budget_line (event_code);                -- GET /budget-lines?eventCode=
CREATE INDEX budget_line_of_order ON budget_line (order_id);                  -- GET /budget-lines?orderId=
CREATE INDEX budget_line_search ON budget_line USING gin (search gin_trgm_ops); -- GET /budget-lines?q=
GRANT SELECT, INSERT, UPDATE ON budget_line TO ${runtime};

-- append-only: the runtime login can neither change nor remove an entry. The line is held while one is booked, so the ordinals, which
-- are the versions of the entries' events, have no gap and no double.
CREATE TABLE budget_booking (
  id         uuid PRIMARY KEY,
  version    bigint NOT NULL,
  created_at timestamptz NOT NULL,
  created_by text NOT NULL,
  updated_at timestamptz NOT NULL,
  updated_by text NOT NULL,
  line_id    uuid NOT NULL REFERENCES budget_line (id),
  ordinal    integer NOT NULL,
  stage      text NOT NULL CHECK (stage IN ('PLANNED', 'ALLOCATED', 'COMMITTED', 'DISBURSED', 'SETTLED')),
  amount_vnd bigint NOT NULL,
  booked_on  date NOT NULL,
  document   text NOT NULL,
  reverses   uuid CONSTRAINT budget_booking_reverses_key UNIQUE REFERENCES budget_booking (id),
  org        text,
  CONSTRAINT budget_booking_ordinal_key UNIQUE (line_id, ordinal), -- GET /budget-lines/{id}/entries, sums of a line
  CONSTRAINT budget_booking_sign CHECK (CASE WHEN reverses IS NULL THEN amount_vnd > 0 ELSE amount_vnd < 0 END)
);
GRANT SELECT, INSERT ON budget_booking TO ${runtime};
