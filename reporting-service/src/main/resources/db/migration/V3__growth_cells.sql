-- The definitions of growth targets (rules.md §3), every version that was ever heard of, and what counts under each.

CREATE TABLE growth_definition (
  target_id           uuid NOT NULL,
  definition_version  int NOT NULL,
  purposes            varchar[] NOT NULL,
  new_production_only boolean NOT NULL,
  max_reuse_ratio     numeric NOT NULL,
  PRIMARY KEY (target_id, definition_version) -- intake: is it known?
);

CREATE TABLE growth_definition_genre (
  target_id          uuid NOT NULL,
  definition_version int NOT NULL,
  genre              text NOT NULL,
  measure            text NOT NULL, -- NEWS_ITEMS, ARTICLES, RADIO_SECONDS or TV_SECONDS
  PRIMARY KEY (target_id, definition_version, genre, measure), -- intake: what a genre counts for
  FOREIGN KEY (target_id, definition_version) REFERENCES growth_definition
);

-- Works whose representative fits the definition, or their seconds. The level of the agency is not looked at here: it is joined when the
-- cells are read.
CREATE TABLE growth_cell (
  target_id          uuid NOT NULL,
  definition_version int NOT NULL,
  half_month         int NOT NULL,
  agency             text NOT NULL,
  measure            text NOT NULL,
  value              bigint NOT NULL,
  -- GET /growth: all cells of a target's version in a range of half-months
  CONSTRAINT growth_cell_cell PRIMARY KEY (target_id, definition_version, half_month, agency, measure)
);

GRANT SELECT, INSERT ON growth_definition, growth_definition_genre TO ${runtime};
GRANT SELECT, INSERT, UPDATE, DELETE, TRUNCATE ON growth_cell TO ${runtime};
