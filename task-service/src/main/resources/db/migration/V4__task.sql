-- Tasks that hang on clauses (R020), their progress (R023) and the evidence for it.
CREATE TABLE task (
  id                   uuid PRIMARY KEY,
  version              bigint NOT NULL,
  created_at           timestamptz NOT NULL,
  created_by           text NOT NULL,
  updated_at           timestamptz NOT NULL,
  updated_by           text NOT NULL,
  plan_id              uuid NOT NULL REFERENCES plan (id),
  title                text COLLATE "vi-x-icu" NOT NULL,
  clause_paths         text[] NOT NULL,
  theme_codes          text[] NOT NULL,
  audience_codes       text[] NOT NULL,
  start_on             date NOT NULL,
  due_on               date NOT NULL,
  lead                 text NOT NULL REFERENCES agency (code),
  cooperating          text[] NOT NULL,
  weight               numeric(9, 3) NOT NULL CHECK (weight >= 0),
  deliverable_type     text,
  deliverable_quantity numeric(15, 3),
  deliverable_unit     text,
  state                text NOT NULL,
  cancelled_on         date,
  cancelled_at         timestamptz,
  cancel_reason        text,
  percent              numeric(5, 2) NOT NULL,
  done_on              date,
  search               text GENERATED ALWAYS AS (search_text(title)) STORED,
  CONSTRAINT task_dates CHECK (start_on <= due_on)
);
CREATE INDEX task_of_plan ON task (plan_id, due_on);                  -- GET /tasks?planId=, coverage, progress
CREATE INDEX task_of_lead ON task (lead, due_on);                     -- GET /tasks?lead=
CREATE INDEX task_clauses ON task USING gin (clause_paths);           -- GET /tasks?clause=
CREATE INDEX task_search ON task USING gin (search gin_trgm_ops);     -- GET /tasks?q=
GRANT SELECT, INSERT, UPDATE ON task TO ${runtime};

CREATE TABLE attachment (
  id         uuid PRIMARY KEY,
  version    bigint NOT NULL,
  created_at timestamptz NOT NULL,
  created_by text NOT NULL,
  updated_at timestamptz NOT NULL,
  updated_by text NOT NULL,
  org        text,
  file_name  text NOT NULL,
  media_type text NOT NULL,
  size       bigint NOT NULL,
  sha256     text NOT NULL
);
CREATE TABLE attachment_content (
  attachment_id uuid PRIMARY KEY REFERENCES attachment (id),
  content       bytea NOT NULL
);
GRANT SELECT, INSERT ON attachment, attachment_content TO ${runtime};

-- append-only: the runtime login can neither change nor remove an update
CREATE TABLE progress_update (
  id            uuid PRIMARY KEY,
  version       bigint NOT NULL,
  created_at    timestamptz NOT NULL,
  created_by    text NOT NULL,
  updated_at    timestamptz NOT NULL,
  updated_by    text NOT NULL,
  task_id       uuid NOT NULL REFERENCES task (id),
  effective_on  date NOT NULL,
  percent       numeric(5, 2) NOT NULL CHECK (percent BETWEEN 0 AND 100),
  quantity_done numeric(15, 3),
  note          text,
  backdated     boolean NOT NULL,
  org           text
);
CREATE INDEX progress_of_task ON progress_update (task_id, effective_on, created_at); -- progress at a day, as known at an instant
CREATE TABLE progress_evidence (
  progress_id   uuid NOT NULL REFERENCES progress_update (id),
  ordinal       integer NOT NULL,
  title         text NOT NULL,
  url           text,
  attachment_id uuid REFERENCES attachment (id),
  PRIMARY KEY (progress_id, ordinal),
  CONSTRAINT progress_evidence_one_source CHECK ((url IS NULL) <> (attachment_id IS NULL))
);
GRANT SELECT, INSERT ON progress_update, progress_evidence TO ${runtime};
