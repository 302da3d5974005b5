-- The registry of agencies (R022): the province's departments, districts, party and mass organisations.
CREATE TABLE agency (
  id            uuid PRIMARY KEY,
  version       bigint NOT NULL,
  created_at    timestamptz NOT NULL,
  created_by    text NOT NULL,
  updated_at    timestamptz NOT NULL,
  updated_by    text NOT NULL,
  code          text NOT NULL CONSTRAINT agency_code_key UNIQUE,
  electronic_id text CONSTRAINT agency_electronic_id_key UNIQUE,
  legacy_id     text,
  name          text COLLATE "vi-x-icu" NOT NULL,
  name_en       text,
  level         text NOT NULL,
  parent_code   text REFERENCES agency (code),
  valid_from    date,
  valid_to      date,
  predecessors  text[] NOT NULL DEFAULT '{}',
  search        text GENERATED ALWAYS AS (search_text(code || ' ' || name || ' ' || coalesce(name_en, ''))) STORED,
  CONSTRAINT agency_validity CHECK (valid_from IS NULL OR valid_to IS NULL OR valid_from <= valid_to)
);
CREATE INDEX agency_search ON agency USING gin (search gin_trgm_ops); -- GET /agencies?q=
CREATE INDEX agency_parent ON agency (parent_code);                   -- GET /agencies?parentCode=
GRANT SELECT, INSERT, UPDATE ON agency TO ${runtime};

-- Working days are Monday to Friday save these (rules.md §1)
CREATE TABLE holiday (
  on_date     date PRIMARY KEY,
  name        text NOT NULL,
  legal_basis text NOT NULL
);
GRANT SELECT, INSERT, UPDATE, DELETE ON holiday TO ${runtime};
