-- Amendments of plans (R016, rules.md §6): what a clause says before and after, from which day, and what becomes of the tasks on it.
CREATE TABLE plan_amendment (
  id              uuid PRIMARY KEY,
  version         bigint NOT NULL,
  created_at      timestamptz NOT NULL,
  created_by      text NOT NULL,
  updated_at      timestamptz NOT NULL,
  updated_by      text NOT NULL,
  plan_id         uuid NOT NULL REFERENCES plan (id),
  reason          text NOT NULL,
  obstacle_id     uuid,
  document_number text,
  effective_on    date NOT NULL,
  state           text NOT NULL, -- PROPOSED, APPROVED, REFUSED
  refusal         text,
  decided_at      timestamptz,
  decided_by      text,
  in_force_at     timestamptz    -- when the plan's clauses took it; null before its day
);
CREATE INDEX plan_amendment_of_plan ON plan_amendment (plan_id, created_at, id); -- GET /plans/{id}/amendments
CREATE INDEX plan_amendment_waiting ON plan_amendment (effective_on) WHERE state = 'APPROVED' AND in_force_at IS NULL;
GRANT SELECT, INSERT, UPDATE ON plan_amendment TO ${runtime};

CREATE TABLE plan_amendment_change (
  amendment_id  uuid NOT NULL REFERENCES plan_amendment (id),
  ordinal       integer NOT NULL,
  kind          text NOT NULL,   -- ADD, CHANGE, REMOVE
  path          text NOT NULL,
  added_after   text,
  text_before   text,
  sha256_before text,
  text_after    text,
  sha256_after  text,
  PRIMARY KEY (amendment_id, ordinal)
);
GRANT SELECT, INSERT ON plan_amendment_change TO ${runtime};

CREATE TABLE plan_amendment_task (
  amendment_id uuid NOT NULL REFERENCES plan_amendment (id),
  ordinal      integer NOT NULL,
  task_id      uuid NOT NULL REFERENCES task (id),
  title        text NOT NULL,
  lead         text NOT NULL,
  paths        varchar[] NOT NULL, -- those of its clauses that the amendment changes or removes
  decision     text,               -- KEEP, CARRY, CLOSE; null until somebody decides
  clause_paths varchar[] NOT NULL, -- where it is carried
  reason       text,
  PRIMARY KEY (amendment_id, ordinal)
);
GRANT SELECT, INSERT, UPDATE, DELETE ON plan_amendment_task TO ${runtime};

-- A row of clause is a path that was ever given, with the text in force last; in_force says whether it is in the plan today.
ALTER TABLE clause
  ADD COLUMN in_force boolean NOT NULL DEFAULT true,
  ADD COLUMN added_by uuid REFERENCES plan_amendment (id); -- null: it came with the document

-- What amended clauses said from which day on, append-only. A clause that was never amended has no row here.
CREATE TABLE clause_version (
  plan_id      uuid NOT NULL REFERENCES plan (id),
  path         text NOT NULL,
  number       integer NOT NULL, -- 0: as the document had it
  effective_on date,             -- null: since the plan began
  text         text,             -- null: not in the plan any more
  sha256       text,
  amendment_id uuid REFERENCES plan_amendment (id),
  PRIMARY KEY (plan_id, path, number),
  FOREIGN KEY (plan_id, path) REFERENCES clause (plan_id, path)
);
GRANT SELECT, INSERT ON clause_version TO ${runtime};
