-- Plans of departments and districts that carry out a plan above them (R027).
ALTER TABLE plan ADD COLUMN parent_plan_id uuid REFERENCES plan (id);
CREATE INDEX plan_parent ON plan (parent_plan_id) WHERE parent_plan_id IS NOT NULL; -- GET /plans?parentId=
CREATE INDEX plan_days ON plan (start_on, end_on);                                  -- GET /plans?validOn=
