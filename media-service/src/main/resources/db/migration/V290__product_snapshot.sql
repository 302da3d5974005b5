-- How far media products have spread (R060, rules.md §5), kept as that of posts. What a source said of an instant is corrected by another
-- revision, with a reason, which has all the values that hold. Both stay insert-only.
ALTER TABLE social_snapshot
  ADD COLUMN revision integer NOT NULL DEFAULT 1 CHECK (revision > 0),
  ADD COLUMN reason   text,
  DROP CONSTRAINT social_snapshot_key,
  ADD CONSTRAINT social_snapshot_key UNIQUE (post_id, source, observed_at, revision), -- also: those before one
  ADD CONSTRAINT social_snapshot_reason CHECK ((revision = 1) = (reason IS NULL));

CREATE TABLE product_snapshot (
  id          uuid PRIMARY KEY,
  version     bigint NOT NULL,
  created_at  timestamptz NOT NULL,
  created_by  text NOT NULL,
  updated_at  timestamptz NOT NULL,
  updated_by  text NOT NULL,
  product_id  uuid NOT NULL REFERENCES media_product (id),
  source      text NOT NULL,
  observed_at timestamptz NOT NULL,
  views       bigint CHECK (views >= 0),
  reach       bigint CHECK (reach >= 0),
  engagements bigint CHECK (engagements >= 0),
  revision    integer NOT NULL CHECK (revision > 0),
  reason      text,
  CONSTRAINT product_snapshot_key UNIQUE (product_id, source, observed_at, revision), -- also: those before one
  CONSTRAINT product_snapshot_observed CHECK (num_nonnulls(views, reach, engagements) > 0),
  CONSTRAINT product_snapshot_reason CHECK ((revision = 1) = (reason IS NULL))
);
GRANT SELECT, INSERT ON product_snapshot TO ${runtime};
