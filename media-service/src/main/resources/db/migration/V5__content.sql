-- What press agencies published. content_item is the item as it is; content_revision has every state it was in.
CREATE SEQUENCE content_change;

CREATE TABLE content_item (
  id               uuid PRIMARY KEY,
  agency           text NOT NULL,
  external_id      text NOT NULL,
  work_id          text NOT NULL,         -- the external id where the agency named none
  title            text COLLATE "vi-x-icu" NOT NULL,
  genre            text NOT NULL,
  channel          text NOT NULL,
  language         text NOT NULL,
  published_at     timestamptz NOT NULL,
  published_on     date NOT NULL,         -- the local day (rules.md §1)
  duration_seconds integer,
  new_production   boolean NOT NULL,
  reuse_ratio      numeric(5, 4) NOT NULL,
  purpose          text NOT NULL,
  themes           varchar[] NOT NULL,
  clause_paths     varchar[] NOT NULL,
  plan_id          uuid,
  event_code       text,
  url              text,
  withdrawn        boolean NOT NULL DEFAULT false,
  late             boolean NOT NULL DEFAULT false,
  revision         integer NOT NULL,
  submission_id    uuid NOT NULL,
  line             integer NOT NULL,
  recorded_at      timestamptz NOT NULL,  -- of this revision
  recorded_by      text NOT NULL,
  first_recorded_at timestamptz NOT NULL,
  first_recorded_by text NOT NULL,
  -- The changes feed goes by (changed_in, change_sequence) and shows what changed in transactions before the oldest running one
  -- (changed_in < pg_snapshot_xmin(pg_current_snapshot())): so a row that commits late is never passed by.
  changed_in       xid8 NOT NULL DEFAULT pg_current_xact_id(),
  change_sequence  bigint NOT NULL DEFAULT nextval('content_change'),
  search           text GENERATED ALWAYS AS (search_text(external_id || ' ' || title)) STORED,
  CONSTRAINT content_item_natural_key UNIQUE (agency, external_id)
);
CREATE INDEX content_item_agency_day ON content_item (agency, published_on);          -- GET /content-items?agency, period declarations
CREATE INDEX content_item_day ON content_item (published_on);                         -- GET /content-items?from&to
CREATE INDEX content_item_search ON content_item USING gin (search gin_trgm_ops);     -- GET /content-items?q=
CREATE INDEX content_item_changes ON content_item (changed_in, change_sequence);      -- GET /content-items/changes
GRANT USAGE ON SEQUENCE content_change TO ${runtime};
GRANT SELECT, INSERT, UPDATE ON content_item TO ${runtime};

CREATE TABLE content_revision (
  item_id          uuid NOT NULL,
  revision         integer NOT NULL,
  agency           text NOT NULL,
  external_id      text NOT NULL,
  work_id          text NOT NULL,
  title            text NOT NULL,
  genre            text NOT NULL,
  channel          text NOT NULL,
  language         text NOT NULL,
  published_at     timestamptz NOT NULL,
  published_on     date NOT NULL,
  duration_seconds integer,
  new_production   boolean NOT NULL,
  reuse_ratio      numeric(5, 4) NOT NULL,
  purpose          text NOT NULL,
  themes           varchar[] NOT NULL,
  clause_paths     varchar[] NOT NULL,
  plan_id          uuid,
  event_code       text,
  url              text,
  withdrawn        boolean NOT NULL,
  late             boolean NOT NULL,
  submission_id    uuid NOT NULL,
  line             integer NOT NULL,
  recorded_at      timestamptz NOT NULL,
  recorded_by      text NOT NULL,
  PRIMARY KEY (item_id, revision)          -- GET /content-items/{id}/revisions
);
CREATE INDEX content_revision_recorded ON content_revision (recorded_at, item_id, revision); -- republish
-- insert-only: what was once said stays said
GRANT SELECT, INSERT ON content_revision TO ${runtime};
