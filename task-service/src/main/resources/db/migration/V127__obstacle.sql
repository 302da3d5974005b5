-- What hinders a plan, on its way from the agency that meets it to a decision (R017, rules.md §6).
CREATE TABLE obstacle (
  id                 uuid PRIMARY KEY,
  version            bigint NOT NULL,
  created_at         timestamptz NOT NULL,
  created_by         text NOT NULL,
  updated_at         timestamptz NOT NULL,
  updated_by         text NOT NULL,
  plan_id            uuid NOT NULL REFERENCES plan (id),
  clause_path        text,
  task_id            uuid REFERENCES task (id),
  raised_by          text NOT NULL REFERENCES agency (code),
  title              text COLLATE "vi-x-icu" NOT NULL,
  description        text NOT NULL,
  severity           text NOT NULL, -- LOW, MEDIUM, HIGH
  state              text NOT NULL, -- RAISED, CONSOLIDATED, ESCALATED, DECIDED
  consolidated_at    timestamptz,
  consolidated_by    text,
  consolidation_note text,
  escalated_at       timestamptz,
  escalated_by       text,
  escalation_note    text,
  proposal           text,
  decided_at         timestamptz,
  decided_by         text,
  decision           text,
  amendment_id       uuid REFERENCES plan_amendment (id),
  search             text GENERATED ALWAYS AS (search_text(title || ' ' || description)) STORED,
  FOREIGN KEY (plan_id, clause_path) REFERENCES clause (plan_id, path)
);
CREATE INDEX obstacle_of_plan ON obstacle (plan_id, created_at, id); -- GET /obstacles?planId=
CREATE INDEX obstacle_of_agency ON obstacle (raised_by, created_at, id); -- GET /obstacles?agency=
CREATE INDEX obstacle_of_task ON obstacle (task_id) WHERE task_id IS NOT NULL; -- GET /obstacles?taskId=
CREATE INDEX obstacle_search ON obstacle USING gin (search gin_trgm_ops); -- GET /obstacles?q=
GRANT SELECT, INSERT, UPDATE ON obstacle TO ${runtime};

ALTER TABLE plan_amendment ADD FOREIGN KEY (obstacle_id) REFERENCES obstacle (id);
CREATE INDEX plan_amendment_of_obstacle ON plan_amendment (obstacle_id) WHERE obstacle_id IS NOT NULL;
