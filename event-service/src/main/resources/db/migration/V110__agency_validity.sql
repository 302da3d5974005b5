-- When an agency exists, as the task-service tells it: who writes must exist on the day (contract.md, Tokens).
ALTER TABLE reference_agency
  ADD COLUMN valid_from date,
  ADD COLUMN valid_to   date;
