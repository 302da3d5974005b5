-- An item names the order that it is delivered on, and what was accepted of an order (R044, R053, rules.md §4).
ALTER TABLE content_item ADD COLUMN order_id uuid;
ALTER TABLE content_revision ADD COLUMN order_id uuid;
CREATE INDEX content_item_order ON content_item (order_id) WHERE order_id IS NOT NULL; -- GET /orders/{id}/match

-- insert-only: what a person accepted stays accepted
CREATE TABLE order_acceptance (
  id                 uuid PRIMARY KEY,
  version            bigint NOT NULL,
  created_at         timestamptz NOT NULL,
  created_by         text NOT NULL,
  updated_at         timestamptz NOT NULL,
  updated_by         text NOT NULL,
  order_id           uuid NOT NULL REFERENCES press_order (id),
  order_revision     integer NOT NULL, -- what the order was called at that moment, for the minute
  order_number       text NOT NULL,
  partnership_number text NOT NULL,
  agency             text NOT NULL,
  agency_name        text NOT NULL,
  accepted_on        date NOT NULL,
  accepted_by        text NOT NULL,    -- a person's name
  title              text,
  note               text,
  amount_vnd         bigint NOT NULL CHECK (amount_vnd >= 0)
);
CREATE INDEX order_acceptance_order ON order_acceptance (order_id, created_at); -- GET /orders/{id}/acceptances

CREATE TABLE order_accepted_item (
  acceptance_id uuid NOT NULL REFERENCES order_acceptance (id),
  ordinal       integer NOT NULL,
  order_id      uuid NOT NULL,
  item_id       uuid NOT NULL,
  external_id   text NOT NULL,
  published_on  date NOT NULL,
  deliverable   integer NOT NULL, -- its place in the order, from 1
  amount        bigint NOT NULL CHECK (amount > 0),
  amount_vnd    bigint NOT NULL CHECK (amount_vnd >= 0),
  late          boolean NOT NULL,
  PRIMARY KEY (acceptance_id, ordinal),
  CONSTRAINT order_accepted_item_once UNIQUE (item_id) -- whatever the order: nothing is paid twice
);
CREATE INDEX order_accepted_item_order ON order_accepted_item (order_id, deliverable); -- GET /orders/{id}/match

CREATE TABLE order_minute_line (
  acceptance_id   uuid NOT NULL REFERENCES order_acceptance (id),
  ordinal         integer NOT NULL,
  deliverable     integer NOT NULL,
  genre           text NOT NULL,
  unit            text NOT NULL,
  ordered         bigint NOT NULL,
  accepted_before bigint NOT NULL,
  accepted        bigint NOT NULL,
  unit_price_vnd  bigint NOT NULL,
  amount_vnd      bigint NOT NULL,
  PRIMARY KEY (acceptance_id, ordinal)
);
GRANT SELECT, INSERT ON order_acceptance, order_accepted_item, order_minute_line TO ${runtime};
