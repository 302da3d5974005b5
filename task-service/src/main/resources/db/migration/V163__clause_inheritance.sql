-- Which clauses of a sub-plan carry out which of the plan above it, and of whom a sub-plan is expected (R027).
CREATE TABLE clause_inheritance (
  plan_id        uuid NOT NULL,
  path           text NOT NULL,
  parent_plan_id uuid NOT NULL,
  parent_path    text NOT NULL,
  PRIMARY KEY (plan_id, path, parent_path),
  FOREIGN KEY (plan_id, path) REFERENCES clause (plan_id, path),
  FOREIGN KEY (parent_plan_id, parent_path) REFERENCES clause (plan_id, path)
);
CREATE TABLE expected_sub_plan (
  plan_id uuid NOT NULL REFERENCES plan (id),
  agency  text NOT NULL REFERENCES agency (code),
  PRIMARY KEY (plan_id, agency)
);
GRANT SELECT, INSERT, DELETE ON clause_inheritance, expected_sub_plan TO ${runtime};
