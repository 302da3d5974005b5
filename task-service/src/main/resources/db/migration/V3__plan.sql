-- A plan document as data (R001, R004, R005) and what is read out of it (R011–R013).
CREATE TABLE plan (
  id              uuid PRIMARY KEY,
  version         bigint NOT NULL,
  created_at      timestamptz NOT NULL,
  created_by      text NOT NULL,
  updated_at      timestamptz NOT NULL,
  updated_by      text NOT NULL,
  plan_year       integer NOT NULL,
  doc_type        text NOT NULL,
  number          text,
  symbol          text,
  place           text,
  issued_on       date,
  title           text COLLATE "vi-x-icu" NOT NULL,
  issuer_code     text REFERENCES agency (code),
  status          text NOT NULL,
  start_on        date NOT NULL,
  end_on          date NOT NULL,
  report_calendar text NOT NULL,
  search          text GENERATED ALWAYS AS (search_text(title || ' ' || coalesce(number, '') || ' ' || coalesce(symbol, ''))) STORED,
  CONSTRAINT plan_dates CHECK (start_on <= end_on)
);
CREATE UNIQUE INDEX plan_one_issued ON plan (issuer_code, plan_year) WHERE status IN ('ISSUED', 'AMENDED');
CREATE INDEX plan_search ON plan USING gin (search gin_trgm_ops); -- GET /plans?q=
CREATE INDEX plan_year ON plan (plan_year, status);               -- GET /plans?planYear=&status=
GRANT SELECT, INSERT, UPDATE ON plan TO ${runtime};

-- the document as it came; the runtime login cannot touch it again
CREATE TABLE plan_source (
  plan_id    uuid PRIMARY KEY REFERENCES plan (id),
  sha256     text NOT NULL CONSTRAINT plan_source_sha256_key UNIQUE, -- the same bytes again
  media_type text NOT NULL,
  content    bytea NOT NULL
);
GRANT SELECT, INSERT ON plan_source TO ${runtime};

CREATE TABLE plan_section (
  plan_id     uuid NOT NULL REFERENCES plan (id),
  path        text NOT NULL,
  parent_path text,
  ordinal     integer NOT NULL,
  level       integer NOT NULL,
  title       text NOT NULL,
  PRIMARY KEY (plan_id, path) -- GET /plans/{id}/sections
);
GRANT SELECT, INSERT ON plan_section TO ${runtime};

CREATE TABLE clause (
  id          uuid PRIMARY KEY,
  version     bigint NOT NULL,
  created_at  timestamptz NOT NULL,
  created_by  text NOT NULL,
  updated_at  timestamptz NOT NULL,
  updated_by  text NOT NULL,
  plan_id     uuid NOT NULL REFERENCES plan (id),
  path        text NOT NULL,
  parent_path text,
  ordinal     integer NOT NULL,
  kind        text NOT NULL,
  title       text NOT NULL,
  text        text NOT NULL,
  sha256      text NOT NULL,
  action      boolean NOT NULL,
  search      text GENERATED ALWAYS AS (search_text(path || ' ' || title || ' ' || text)) STORED,
  CONSTRAINT clause_path_key UNIQUE (plan_id, path)
);
CREATE INDEX clause_in_order ON clause (plan_id, ordinal);             -- GET /plans/{id}/clauses
CREATE INDEX clause_search ON clause USING gin (search gin_trgm_ops);  -- GET /plans/{id}/clauses?q=
GRANT SELECT, INSERT, UPDATE ON clause TO ${runtime};

CREATE TABLE integrity_finding (
  id         uuid PRIMARY KEY,
  version    bigint NOT NULL,
  created_at timestamptz NOT NULL,
  created_by text NOT NULL,
  updated_at timestamptz NOT NULL,
  updated_by text NOT NULL,
  plan_id    uuid NOT NULL REFERENCES plan (id),
  ordinal    integer NOT NULL,
  code       text NOT NULL,
  severity   text NOT NULL,
  path       text,
  evidence   text NOT NULL,
  resolution text
);
CREATE INDEX integrity_finding_of_plan ON integrity_finding (plan_id, ordinal); -- GET /plans/{id}/integrity-findings
GRANT SELECT, INSERT, UPDATE ON integrity_finding TO ${runtime};

CREATE TABLE content_theme (
  id          uuid PRIMARY KEY,
  version     bigint NOT NULL,
  created_at  timestamptz NOT NULL,
  created_by  text NOT NULL,
  updated_at  timestamptz NOT NULL,
  updated_by  text NOT NULL,
  plan_id     uuid NOT NULL REFERENCES plan (id),
  code        text NOT NULL,
  label       text COLLATE "vi-x-icu" NOT NULL,
  clause_path text NOT NULL,
  weight      numeric(9, 3) NOT NULL,
  search      text GENERATED ALWAYS AS (search_text(code || ' ' || label)) STORED,
  CONSTRAINT content_theme_code_key UNIQUE (plan_id, code) -- GET /content-themes?planId=
);
GRANT SELECT, INSERT, UPDATE ON content_theme TO ${runtime};

CREATE TABLE audience (
  id          uuid PRIMARY KEY,
  version     bigint NOT NULL,
  created_at  timestamptz NOT NULL,
  created_by  text NOT NULL,
  updated_at  timestamptz NOT NULL,
  updated_by  text NOT NULL,
  plan_id     uuid NOT NULL REFERENCES plan (id),
  code        text NOT NULL,
  segment     text NOT NULL,
  label       text COLLATE "vi-x-icu" NOT NULL,
  clause_path text NOT NULL,
  search      text GENERATED ALWAYS AS (search_text(code || ' ' || label)) STORED,
  CONSTRAINT audience_code_key UNIQUE (plan_id, code) -- GET /audiences?planId=
);
GRANT SELECT, INSERT, UPDATE ON audience TO ${runtime};
