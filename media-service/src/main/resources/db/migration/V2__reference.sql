-- What the task-service said of its plans: enough to find an item's plan and to know a theme or clause when one is named.
CREATE TABLE reference_plan (
  id        uuid PRIMARY KEY,
  epoch     bigint NOT NULL,
  version   bigint NOT NULL,
  status    text NOT NULL,
  top_level boolean NOT NULL,
  start_on  date,
  end_on    date
);
CREATE TABLE reference_clauses (
  plan_id      uuid PRIMARY KEY,
  epoch        bigint NOT NULL,
  version      bigint NOT NULL,
  clause_paths varchar[] NOT NULL,
  theme_codes  varchar[] NOT NULL
);
GRANT SELECT, INSERT, UPDATE ON reference_plan, reference_clauses TO ${runtime};
