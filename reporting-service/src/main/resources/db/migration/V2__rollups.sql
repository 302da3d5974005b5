-- Sums over item_contribution and gain_contribution, at the grain of the reports: half-month x agency x few dimensions. Intake keeps them by difference in
-- the transaction of the facts; a rebuild from facts must find no difference. A cell that is all zero is the same as none.

-- also the base of all totals, and of declarations compared with what is stored
CREATE TABLE rollup_genre (
  half_month      int NOT NULL,
  agency          text NOT NULL,
  genre           text NOT NULL,
  works           bigint NOT NULL,
  publications    bigint NOT NULL,
  seconds         bigint NOT NULL,
  airtime_seconds bigint NOT NULL,
  views           bigint NOT NULL,
  reach           bigint NOT NULL,
  engagements     bigint NOT NULL,
  views_gained    bigint NOT NULL,
  CONSTRAINT rollup_genre_cell UNIQUE NULLS NOT DISTINCT (half_month, agency, genre) -- intake: the cell; GET /aggregates: a range of half-months
);

-- by primary subtag
CREATE TABLE rollup_language (
  half_month      int NOT NULL,
  agency          text NOT NULL,
  language        text NOT NULL,
  works           bigint NOT NULL,
  publications    bigint NOT NULL,
  seconds         bigint NOT NULL,
  airtime_seconds bigint NOT NULL,
  views           bigint NOT NULL,
  reach           bigint NOT NULL,
  engagements     bigint NOT NULL,
  views_gained    bigint NOT NULL,
  CONSTRAINT rollup_language_cell UNIQUE NULLS NOT DISTINCT (half_month, agency, language) -- intake: the cell; GET /aggregates: a range of half-months
);

-- what serves which purpose
CREATE TABLE rollup_purpose (
  half_month      int NOT NULL,
  agency          text NOT NULL,
  purpose         text NOT NULL,
  new_production  boolean NOT NULL,
  works           bigint NOT NULL,
  publications    bigint NOT NULL,
  seconds         bigint NOT NULL,
  airtime_seconds bigint NOT NULL,
  views           bigint NOT NULL,
  reach           bigint NOT NULL,
  engagements     bigint NOT NULL,
  views_gained    bigint NOT NULL,
  CONSTRAINT rollup_purpose_cell UNIQUE NULLS NOT DISTINCT (half_month, agency, purpose, new_production) -- intake: the cell; GET /aggregates: a range of half-months
);

-- an item counts for each of its themes
CREATE TABLE rollup_theme (
  half_month      int NOT NULL,
  agency          text NOT NULL,
  theme           text NOT NULL,
  works           bigint NOT NULL,
  publications    bigint NOT NULL,
  seconds         bigint NOT NULL,
  airtime_seconds bigint NOT NULL,
  views           bigint NOT NULL,
  reach           bigint NOT NULL,
  engagements     bigint NOT NULL,
  views_gained    bigint NOT NULL,
  CONSTRAINT rollup_theme_cell UNIQUE NULLS NOT DISTINCT (half_month, agency, theme) -- intake: the cell; GET /aggregates: a range of half-months
);

-- an item counts for each of its clauses; scorecards read it by plan
CREATE TABLE rollup_clause (
  half_month      int NOT NULL,
  agency          text NOT NULL,
  plan_id         uuid,
  clause          text NOT NULL,
  works           bigint NOT NULL,
  publications    bigint NOT NULL,
  seconds         bigint NOT NULL,
  airtime_seconds bigint NOT NULL,
  views           bigint NOT NULL,
  reach           bigint NOT NULL,
  engagements     bigint NOT NULL,
  views_gained    bigint NOT NULL,
  CONSTRAINT rollup_clause_cell UNIQUE NULLS NOT DISTINCT (half_month, agency, plan_id, clause) -- intake: the cell; GET /aggregates: a range of half-months
);
CREATE INDEX rollup_clause_plan ON rollup_clause (plan_id, clause); -- GET /scorecards/{planId}

-- null: of no event
CREATE TABLE rollup_event (
  half_month      int NOT NULL,
  agency          text NOT NULL,
  event           text,
  works           bigint NOT NULL,
  publications    bigint NOT NULL,
  seconds         bigint NOT NULL,
  airtime_seconds bigint NOT NULL,
  views           bigint NOT NULL,
  reach           bigint NOT NULL,
  engagements     bigint NOT NULL,
  views_gained    bigint NOT NULL,
  CONSTRAINT rollup_event_cell UNIQUE NULLS NOT DISTINCT (half_month, agency, event) -- intake: the cell; GET /aggregates: a range of half-months
);

-- every other combination, within a bound
CREATE TABLE rollup_wide (
  half_month      int NOT NULL,
  agency          text NOT NULL,
  genre           text NOT NULL,
  channel         text,
  language        text NOT NULL,
  purpose         text NOT NULL,
  new_production  boolean NOT NULL,
  event           text,
  works           bigint NOT NULL,
  publications    bigint NOT NULL,
  seconds         bigint NOT NULL,
  airtime_seconds bigint NOT NULL,
  views           bigint NOT NULL,
  reach           bigint NOT NULL,
  engagements     bigint NOT NULL,
  views_gained    bigint NOT NULL,
  CONSTRAINT rollup_wide_cell UNIQUE NULLS NOT DISTINCT (half_month, agency, genre, channel, language, purpose, new_production, event) -- intake: the cell; GET /aggregates: a range of half-months
);

GRANT SELECT, INSERT, UPDATE, DELETE, TRUNCATE
  ON rollup_genre, rollup_language, rollup_purpose, rollup_theme, rollup_clause, rollup_event, rollup_wide
  TO ${runtime};

-- intake keeps what a batch touches, and the difference it makes, in temporary tables of its session
DO $$ BEGIN
  EXECUTE format('GRANT TEMPORARY ON DATABASE %I TO ${runtime}', current_database());
END $$;
