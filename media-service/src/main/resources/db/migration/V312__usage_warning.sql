-- Which parts of a quota an agency was told of by webhooks: each once in a month, and anew where the quota is another one.
CREATE TABLE usage_warning (
  agency          text NOT NULL,
  month           date NOT NULL,    -- its first day
  calls_per_month bigint NOT NULL,
  percent         integer NOT NULL, -- 80, 100
  warned_at       timestamptz NOT NULL,
  PRIMARY KEY (agency, month, calls_per_month, percent)
);
GRANT SELECT, INSERT ON usage_warning TO ${runtime};
