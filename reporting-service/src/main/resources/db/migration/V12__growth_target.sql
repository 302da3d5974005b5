-- Growth targets (rules.md §3): every state that was told of, so that an answer as of a past instant names the definition of then.
CREATE TABLE growth_target (
  id                  uuid NOT NULL,
  epoch               bigint NOT NULL,
  version             bigint NOT NULL,
  plan_id             uuid,
  name                text NOT NULL,
  agency_level        varchar NOT NULL,
  purposes            varchar[] NOT NULL,
  new_production_only boolean NOT NULL,
  max_reuse_ratio     numeric NOT NULL,
  genre_map           jsonb NOT NULL,
  measures            varchar[] NOT NULL,
  growth_percent      numeric NOT NULL,
  tolerance_points    numeric NOT NULL,
  baseline_year       integer NOT NULL,
  target_year         integer NOT NULL,
  calendar            varchar NOT NULL,
  definition_version  integer NOT NULL,
  state               varchar NOT NULL,
  approved_at         timestamptz,
  known_from          timestamptz NOT NULL,
  PRIMARY KEY (id, epoch, version)
);
CREATE INDEX growth_target_plan ON growth_target (plan_id); -- GET /scorecards/{planId}
GRANT SELECT, INSERT, UPDATE ON growth_target TO ${runtime};

CREATE TABLE growth_baseline (
  target_id  uuid NOT NULL,
  epoch      bigint NOT NULL,
  version    bigint NOT NULL,
  agency     varchar NOT NULL,
  measure    varchar NOT NULL,
  calendar   varchar NOT NULL,
  months     numeric[],
  year_value numeric NOT NULL,
  source     text,
  approved   boolean NOT NULL,
  PRIMARY KEY (target_id, epoch, version, agency, measure)
);
GRANT SELECT, INSERT ON growth_baseline TO ${runtime};
