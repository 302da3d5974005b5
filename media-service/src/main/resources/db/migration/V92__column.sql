-- Columns of press agencies, and the items that are their issues (R046, R057, rules.md §4).
CREATE TABLE press_column (
  id                uuid PRIMARY KEY,
  version           bigint NOT NULL,
  created_at        timestamptz NOT NULL,
  created_by        text NOT NULL,
  updated_at        timestamptz NOT NULL,
  updated_by        text NOT NULL,
  code              text NOT NULL CONSTRAINT press_column_code_key UNIQUE,
  agency            text NOT NULL,
  channel           text NOT NULL, -- by any of its names
  name              text COLLATE "vi-x-icu" NOT NULL,
  name_en           text,
  purpose           text NOT NULL,
  frequency         text NOT NULL,
  issues_per_period integer NOT NULL CHECK (issues_per_period > 0),
  launched_on       date NOT NULL,
  ended_on          date,
  search            text GENERATED ALWAYS AS (search_text(code || ' ' || name || ' ' || coalesce(name_en, ''))) STORED,
  CONSTRAINT press_column_days CHECK (ended_on IS NULL OR launched_on <= ended_on)
);
CREATE INDEX press_column_agency ON press_column (agency); -- GET /columns?agency=
GRANT SELECT, INSERT, UPDATE ON press_column TO ${runtime};

ALTER TABLE content_item ADD COLUMN column_code text;
ALTER TABLE content_revision ADD COLUMN column_code text;
CREATE INDEX content_item_column ON content_item (column_code, agency, work_id, published_at)
  WHERE column_code IS NOT NULL; -- GET /columns/{code}/issues
