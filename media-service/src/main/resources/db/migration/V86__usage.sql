-- How many calls a press agency made in each calendar month of Việt Nam. Counted in memory, added every two seconds.
CREATE TABLE usage_month (
  agency text NOT NULL,
  month  date NOT NULL,   -- its first day
  calls  bigint NOT NULL,
  PRIMARY KEY (agency, month)
);
GRANT SELECT, INSERT, UPDATE ON usage_month TO ${runtime};

-- How many calls a month an agency may make, and whether more of them are refused or only warned of.
CREATE TABLE usage_quota (
  id              uuid PRIMARY KEY,
  version         bigint NOT NULL,
  created_at      timestamptz NOT NULL,
  created_by      text NOT NULL,
  updated_at      timestamptz NOT NULL,
  updated_by      text NOT NULL,
  agency          text NOT NULL CONSTRAINT usage_quota_agency_key UNIQUE,
  calls_per_month bigint NOT NULL,
  blocks          boolean NOT NULL
);
GRANT SELECT, INSERT, UPDATE ON usage_quota TO ${runtime};
