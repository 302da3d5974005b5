-- Agreements and orders (R044, R063, R065, rules.md §4). What each says is a series of revisions, insert-only: an amendment adds one.
CREATE TABLE partnership (
  id         uuid PRIMARY KEY,
  version    bigint NOT NULL,
  created_at timestamptz NOT NULL,
  created_by text NOT NULL,
  updated_at timestamptz NOT NULL,
  updated_by text NOT NULL,
  agency     text,          -- null: an international one with another partner
  terms_id   uuid NOT NULL  -- the newest revision
);
CREATE INDEX partnership_created ON partnership (created_at, id); -- GET /partnerships
CREATE INDEX partnership_agency ON partnership (agency);          -- GET /partnerships?agency=

CREATE TABLE partnership_terms (
  id             uuid PRIMARY KEY,
  version        bigint NOT NULL,
  created_at     timestamptz NOT NULL,
  created_by     text NOT NULL,
  updated_at     timestamptz NOT NULL,
  updated_by     text NOT NULL,
  partnership_id uuid NOT NULL REFERENCES partnership (id) DEFERRABLE INITIALLY DEFERRED,
  revision       integer NOT NULL,
  agency         text,
  partner        text,
  plan_id        uuid NOT NULL,
  kind           text NOT NULL,
  method         text NOT NULL,
  number         text NOT NULL,
  signed_on      date NOT NULL,
  valid_from     date NOT NULL,
  valid_to       date NOT NULL,
  value_vnd      bigint CHECK (value_vnd >= 0),
  country        text,
  note           text,
  CONSTRAINT partnership_terms_key UNIQUE (partnership_id, revision), -- GET /partnerships/{id}/revisions
  CONSTRAINT partnership_terms_validity CHECK (valid_from <= valid_to),
  CONSTRAINT partnership_terms_partner CHECK (agency IS NOT NULL OR partner IS NOT NULL)
);
ALTER TABLE partnership ADD FOREIGN KEY (terms_id) REFERENCES partnership_terms (id);
CREATE INDEX partnership_terms_plan ON partnership_terms (plan_id); -- GET /partnerships?planId=
GRANT SELECT, INSERT, UPDATE ON partnership TO ${runtime};
GRANT SELECT, INSERT ON partnership_terms TO ${runtime};

CREATE TABLE press_order (
  id             uuid PRIMARY KEY,
  version        bigint NOT NULL,
  created_at     timestamptz NOT NULL,
  created_by     text NOT NULL,
  updated_at     timestamptz NOT NULL,
  updated_by     text NOT NULL,
  partnership_id uuid NOT NULL REFERENCES partnership (id),
  agency         text NOT NULL, -- the agreement's
  terms_id       uuid NOT NULL  -- the newest revision
);
CREATE INDEX press_order_created ON press_order (created_at, id);       -- GET /orders
CREATE INDEX press_order_agency ON press_order (agency);                -- GET /orders?agency=
CREATE INDEX press_order_partnership ON press_order (partnership_id);   -- GET /partnerships/{id}/orders

CREATE TABLE order_terms (
  id         uuid PRIMARY KEY,
  version    bigint NOT NULL,
  created_at timestamptz NOT NULL,
  created_by text NOT NULL,
  updated_at timestamptz NOT NULL,
  updated_by text NOT NULL,
  order_id   uuid NOT NULL REFERENCES press_order (id) DEFERRABLE INITIALLY DEFERRED,
  revision   integer NOT NULL,
  number     text NOT NULL,
  due_on     date NOT NULL,
  note       text,
  CONSTRAINT order_terms_key UNIQUE (order_id, revision) -- GET /orders/{id}/revisions
);
ALTER TABLE press_order ADD FOREIGN KEY (terms_id) REFERENCES order_terms (id);

CREATE TABLE order_deliverable (
  terms_id       uuid NOT NULL REFERENCES order_terms (id),
  ordinal        integer NOT NULL, -- its place in the order, from 0
  genre          text NOT NULL,
  language       text,
  theme          text,
  channel        text,
  quantity       bigint CHECK (quantity > 0),
  seconds        bigint CHECK (seconds > 0),
  unit_price_vnd bigint NOT NULL CHECK (unit_price_vnd >= 0),
  PRIMARY KEY (terms_id, ordinal),
  CONSTRAINT order_deliverable_ordered CHECK (quantity IS NOT NULL OR seconds IS NOT NULL)
);
GRANT SELECT, INSERT, UPDATE ON press_order TO ${runtime};
GRANT SELECT, INSERT ON order_terms, order_deliverable TO ${runtime};
