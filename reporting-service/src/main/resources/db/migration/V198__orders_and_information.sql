-- What press agencies deliver by when, and who supplied the press with information for which month, as the media-service tells it.
CREATE TABLE press_order (
  id             uuid PRIMARY KEY,
  partnership_id uuid NOT NULL,
  agency         varchar NOT NULL,
  number         text NOT NULL,
  due_on         date NOT NULL,
  revision       integer NOT NULL,
  accepted_on    date,
  epoch          bigint NOT NULL,
  version        bigint NOT NULL,
  known_from     timestamptz NOT NULL
);
CREATE INDEX press_order_due ON press_order (due_on); -- GET /obligations
GRANT SELECT, INSERT, UPDATE ON press_order TO ${runtime};

CREATE TABLE information_supply (
  id          uuid PRIMARY KEY,
  supplier    varchar NOT NULL,
  month       varchar NOT NULL,
  supplied_on date NOT NULL,
  epoch       bigint NOT NULL,
  version     bigint NOT NULL,
  known_from  timestamptz NOT NULL
);
CREATE INDEX information_supply_month ON information_supply (month); -- GET /obligations
GRANT SELECT, INSERT, UPDATE ON information_supply TO ${runtime};

INSERT INTO obligation_rule VALUES
  ('INFORMATION', 1, 'Nghị định 09/2017/NĐ-CP, Điều 5', '2017-03-30', NULL);
