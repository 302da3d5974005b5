-- Who is told of what, and where (contract.md, Press and content).
CREATE TABLE webhook (
  id               uuid PRIMARY KEY,
  version          bigint NOT NULL,
  created_at       timestamptz NOT NULL,
  created_by       text NOT NULL,
  updated_at       timestamptz NOT NULL,
  updated_by       text NOT NULL,
  agency           text,               -- null: an officer's, of all press agencies
  url              text NOT NULL,
  events           varchar[] NOT NULL, -- SUBMISSION_FINISHED, ITEM_WITHDRAWN, ITEM_RESTORED, PERIOD_DECLARED
  enabled          boolean NOT NULL,
  disabled_because text                -- OWNER, GONE; null while it is enabled
);
CREATE INDEX webhook_agency ON webhook (agency, created_at, id); -- GET /webhooks, how many an agency has
GRANT SELECT, INSERT, UPDATE ON webhook TO ${runtime};

-- Who signs needs the secret itself: it is kept as it is, and the runtime login alone reads it.
CREATE TABLE webhook_secret (
  id          uuid PRIMARY KEY,
  webhook_id  uuid NOT NULL REFERENCES webhook,
  secret      text NOT NULL,
  made_at     timestamptz NOT NULL,
  signs_until timestamptz NOT NULL     -- infinity: the newest one
);
CREATE INDEX webhook_secret_webhook ON webhook_secret (webhook_id, made_at);
GRANT SELECT, INSERT, UPDATE, DELETE ON webhook_secret TO ${runtime};

-- What is to be told to a webhook, written in the transaction that it tells of.
CREATE TABLE webhook_delivery (
  id         uuid PRIMARY KEY,         -- the webhook-id of all its attempts
  webhook_id uuid NOT NULL REFERENCES webhook,
  event      text NOT NULL,
  body       text NOT NULL,            -- as it is signed and sent
  state      text NOT NULL,            -- PENDING, DELIVERED, FAILED
  attempts   integer NOT NULL,         -- all of them
  failures   integer NOT NULL,         -- since it was made or replayed
  claim      bigint NOT NULL,          -- who settles an older claim comes too late
  made_at    timestamptz NOT NULL,
  since      timestamptz NOT NULL,     -- when it was made or replayed: retries end three days later
  due_at     timestamptz NOT NULL      -- of a claimed one the end of its lease
);
CREATE INDEX webhook_delivery_due ON webhook_delivery (webhook_id, due_at) WHERE state = 'PENDING';
CREATE INDEX webhook_delivery_log ON webhook_delivery (webhook_id, made_at, id);
CREATE INDEX webhook_delivery_made ON webhook_delivery USING brin (made_at); -- the hourly clean-up
GRANT SELECT, INSERT, UPDATE, DELETE ON webhook_delivery TO ${runtime};

CREATE TABLE webhook_attempt (
  delivery_id  uuid NOT NULL REFERENCES webhook_delivery ON DELETE CASCADE,
  number       integer NOT NULL,
  at           timestamptz NOT NULL,
  outcome      text NOT NULL,
  status       integer,                -- null where there was no answer
  milliseconds integer NOT NULL,
  PRIMARY KEY (delivery_id, number)
);
GRANT SELECT, INSERT, DELETE ON webhook_attempt TO ${runtime};
