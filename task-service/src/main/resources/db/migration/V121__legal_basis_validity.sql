-- From when to when a legal basis is in force, where an officer said it (R002). The bases themselves are read from the plan's clauses;
-- a place is as frozen as they are.
CREATE TABLE legal_basis_validity (
  id         uuid PRIMARY KEY,
  version    bigint NOT NULL,
  created_at timestamptz NOT NULL,
  created_by text NOT NULL,
  updated_at timestamptz NOT NULL,
  updated_by text NOT NULL,
  plan_id    uuid NOT NULL REFERENCES plan (id),
  ordinal    integer NOT NULL,
  valid_from date,
  valid_to   date,
  note       text,
  CONSTRAINT legal_basis_validity_key UNIQUE (plan_id, ordinal) -- GET /plans/{id}/legal-bases
);
GRANT SELECT, INSERT, UPDATE ON legal_basis_validity TO ${runtime};
