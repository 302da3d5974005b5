-- Growth targets (R050, rules.md §3): each definition and each baseline is a series of revisions; the newest one is worked on, the
-- approved one counts.
CREATE TABLE growth_target (
  id            uuid PRIMARY KEY,
  version       bigint NOT NULL,
  created_at    timestamptz NOT NULL,
  created_by    text NOT NULL,
  updated_at    timestamptz NOT NULL,
  updated_by    text NOT NULL,
  definition_id uuid NOT NULL, -- the newest
  counting_id   uuid           -- the last approved one
);
CREATE INDEX growth_target_created ON growth_target (created_at);  -- GET /growth-targets
CREATE INDEX growth_target_updated ON growth_target (updated_at);  -- republish

CREATE TABLE growth_target_definition (
  id                  uuid PRIMARY KEY,
  version             bigint NOT NULL,
  created_at          timestamptz NOT NULL,
  created_by          text NOT NULL,
  updated_at          timestamptz NOT NULL,
  updated_by          text NOT NULL,
  target_id           uuid NOT NULL REFERENCES growth_target (id) DEFERRABLE INITIALLY DEFERRED,
  definition_version  integer NOT NULL,
  plan_id             uuid,
  name                text COLLATE "vi-x-icu" NOT NULL,
  agency_level        text NOT NULL,
  purposes            varchar[] NOT NULL,
  new_production_only boolean NOT NULL,
  max_reuse_ratio     numeric(5, 4) NOT NULL CHECK (max_reuse_ratio BETWEEN 0 AND 1),
  genre_map           varchar[] NOT NULL, -- MEASURE=GENRE, a pair each
  measures            varchar[] NOT NULL,
  growth_percent      numeric(8, 4) NOT NULL,
  tolerance_points    numeric(7, 4) NOT NULL,
  baseline_year       integer NOT NULL,
  target_year         integer NOT NULL,
  calendar            text NOT NULL,
  approved_at         timestamptz,
  approved_by         text,
  CONSTRAINT growth_target_definition_key UNIQUE (target_id, definition_version), -- GET /growth-targets/{id}/versions
  CONSTRAINT growth_target_years CHECK (baseline_year < target_year)
);
CREATE INDEX growth_target_definition_plan ON growth_target_definition (plan_id); -- GET /growth-targets?planId=
ALTER TABLE growth_target ADD FOREIGN KEY (definition_id) REFERENCES growth_target_definition (id),
                          ADD FOREIGN KEY (counting_id) REFERENCES growth_target_definition (id);
GRANT SELECT, INSERT, UPDATE ON growth_target TO ${runtime};
-- what a revision says cannot be changed; that it was approved is added
GRANT SELECT, INSERT, UPDATE (version, updated_at, updated_by, approved_at, approved_by)
  ON growth_target_definition TO ${runtime};

CREATE TABLE growth_baseline (
  id          uuid PRIMARY KEY,
  version     bigint NOT NULL,
  created_at  timestamptz NOT NULL,
  created_by  text NOT NULL,
  updated_at  timestamptz NOT NULL,
  updated_by  text NOT NULL,
  target_id   uuid NOT NULL REFERENCES growth_target (id),
  agency      text NOT NULL,
  measure     text NOT NULL,
  current_id  uuid NOT NULL, -- the newest revision
  counting_id uuid,          -- the last approved one
  CONSTRAINT growth_baseline_key UNIQUE (target_id, agency, measure) -- GET /growth-targets/{id}/baselines
);

CREATE TABLE growth_baseline_revision (
  id            uuid PRIMARY KEY,
  version       bigint NOT NULL,
  created_at    timestamptz NOT NULL,
  created_by    text NOT NULL,
  updated_at    timestamptz NOT NULL,
  updated_by    text NOT NULL,
  baseline_id   uuid NOT NULL REFERENCES growth_baseline (id) DEFERRABLE INITIALLY DEFERRED,
  revision      integer NOT NULL,
  calendar      text NOT NULL,
  baseline_year integer NOT NULL,
  months        bigint[] CHECK (cardinality(months) = 12),
  value         bigint NOT NULL CHECK (value >= 0),
  source        text NOT NULL,
  approved_at   timestamptz,
  approved_by   text,
  CONSTRAINT growth_baseline_revision_key UNIQUE (baseline_id, revision) -- GET …/baselines/{agency}/{measure}/revisions
);
ALTER TABLE growth_baseline ADD FOREIGN KEY (current_id) REFERENCES growth_baseline_revision (id),
                            ADD FOREIGN KEY (counting_id) REFERENCES growth_baseline_revision (id);
GRANT SELECT, INSERT, UPDATE ON growth_baseline TO ${runtime};
GRANT SELECT, INSERT, UPDATE (version, updated_at, updated_by, approved_at, approved_by)
  ON growth_baseline_revision TO ${runtime};
