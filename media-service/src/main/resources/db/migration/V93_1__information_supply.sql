-- What the task-service said of the province's organisations: enough to know who is expected to supply information, and who is whose
-- successor.
CREATE TABLE reference_agency (
  code         text PRIMARY KEY,
  epoch        bigint NOT NULL,
  version      bigint NOT NULL,
  name         text NOT NULL,
  level        text NOT NULL,
  valid_from   date,
  valid_to     date,
  predecessors varchar[] NOT NULL
);
GRANT SELECT, INSERT, UPDATE ON reference_agency TO ${runtime};

-- Information that organisations supplied to the press (R030, rules.md §7).
CREATE TABLE information_supply (
  id          uuid PRIMARY KEY,
  version     bigint NOT NULL,
  created_at  timestamptz NOT NULL,
  created_by  text NOT NULL,
  updated_at  timestamptz NOT NULL,
  updated_by  text NOT NULL,
  supplier    text NOT NULL,
  month       text NOT NULL,      -- 2024-03
  title       text NOT NULL,
  url         text,
  theme       text,
  sent_to     varchar[] NOT NULL, -- none: all
  supplied_on date NOT NULL,
  note        text
);
CREATE INDEX information_supply_day ON information_supply (supplied_on, id);      -- GET /information-supplies
CREATE INDEX information_supply_month ON information_supply (month, supplier);    -- GET /information-supplies/silent
GRANT SELECT, INSERT, UPDATE ON information_supply TO ${runtime};
