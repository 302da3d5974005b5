-- Staff and money that agencies commit to tasks (R029).
CREATE TABLE resource_commitment (
  id          uuid PRIMARY KEY,
  version     bigint NOT NULL,
  created_at  timestamptz NOT NULL,
  created_by  text NOT NULL,
  updated_at  timestamptz NOT NULL,
  updated_by  text NOT NULL,
  task_id     uuid NOT NULL REFERENCES task (id),
  agency      text NOT NULL REFERENCES agency (code),
  staff_count bigint CHECK (staff_count >= 0),
  amount_vnd  bigint CHECK (amount_vnd >= 0),
  source      text,
  note        text,
  CONSTRAINT resource_commitment_something CHECK (staff_count IS NOT NULL OR amount_vnd IS NOT NULL)
);
CREATE INDEX resource_commitment_task ON resource_commitment (task_id);     -- GET /resource-commitments?taskId=, /plans/{id}/resources
CREATE INDEX resource_commitment_agency ON resource_commitment (agency);    -- GET /resource-commitments?agency=
GRANT SELECT, INSERT, UPDATE ON resource_commitment TO ${runtime};
