-- What the task-service said of agencies and plans: enough to know a code when one is named, and who succeeded whom.
CREATE TABLE reference_agency (
  code         text PRIMARY KEY,
  epoch        bigint NOT NULL,
  version      bigint NOT NULL,
  predecessors varchar[] NOT NULL
);
CREATE TABLE reference_plan (
  id      uuid PRIMARY KEY,
  epoch   bigint NOT NULL,
  version bigint NOT NULL
);
CREATE TABLE reference_clauses (
  plan_id      uuid PRIMARY KEY,
  epoch        bigint NOT NULL,
  version      bigint NOT NULL,
  clause_paths varchar[] NOT NULL,
  theme_codes  varchar[] NOT NULL
);
GRANT SELECT, INSERT, UPDATE ON reference_agency, reference_plan, reference_clauses TO ${runtime};
