-- What nobody measured is null, not zero; what has no theme or clause has a cell of its own; a theme is one of a plan (rules.md §9).

-- A measure that was never observed of an item is null. Each source is a counter of its own; an item has the sum of their latest values.
ALTER TABLE item_spread
  ALTER views DROP NOT NULL, ALTER views DROP DEFAULT,
  ALTER reach DROP NOT NULL, ALTER reach DROP DEFAULT,
  ALTER engagements DROP NOT NULL, ALTER engagements DROP DEFAULT;
TRUNCATE item_spread;
INSERT INTO item_spread (item_id, views, reach, engagements)
  SELECT item_id, sum(views)::bigint, sum(reach)::bigint, sum(engagements)::bigint
  FROM (
    SELECT item_id,
           (array_agg(views ORDER BY observed_at DESC, observation_id DESC) FILTER (WHERE views IS NOT NULL))[1] AS views,
           (array_agg(reach ORDER BY observed_at DESC, observation_id DESC) FILTER (WHERE reach IS NOT NULL))[1] AS reach,
           (array_agg(engagements ORDER BY observed_at DESC, observation_id DESC) FILTER (WHERE engagements IS NOT NULL))[1]
             AS engagements
    FROM observation_fact WHERE known_to IS NULL GROUP BY item_id, source) AS latest
  GROUP BY item_id;
UPDATE observation_fact o SET gained = s.gained
FROM (
  SELECT observation_id, epoch, revision,
         views - CASE WHEN views IS NOT NULL THEN coalesce(lag(views) OVER (
           PARTITION BY item_id, source, views IS NULL ORDER BY observed_at, observation_id), 0) END AS gained
  FROM observation_fact WHERE known_to IS NULL) s
WHERE o.observation_id = s.observation_id AND o.epoch = s.epoch AND o.revision = s.revision
  AND o.gained IS DISTINCT FROM s.gained;

CREATE OR REPLACE VIEW item_contribution AS
  SELECT f.item_id, f.day, f.half_month, f.agency, f.genre, f.channel, f.main_language AS language, f.purpose, f.new_production,
         f.reuse_ratio, f.themes, f.clause_paths, f.plan_id, f.event_code AS event,
         CASE WHEN f.representative THEN 1 ELSE 0 END::bigint AS works,
         1::bigint AS publications,
         CASE WHEN f.representative THEN f.seconds ELSE 0 END::bigint AS seconds,
         f.seconds::bigint AS airtime_seconds,
         coalesce(s.views, 0) AS views,
         coalesce(s.reach, 0) AS reach,
         coalesce(s.engagements, 0) AS engagements,
         0::bigint AS views_gained,
         CASE WHEN s.item_id IS NULL THEN 0 ELSE 1 END::bigint AS observed,
         CASE WHEN s.views IS NULL THEN 0 ELSE 1 END::bigint AS views_observed,
         CASE WHEN s.reach IS NULL THEN 0 ELSE 1 END::bigint AS reach_observed,
         CASE WHEN s.engagements IS NULL THEN 0 ELSE 1 END::bigint AS engagements_observed
  FROM content_fact f LEFT JOIN item_spread s ON s.item_id = f.item_id
  WHERE f.known_to IS NULL AND NOT f.withdrawn;

CREATE OR REPLACE VIEW gain_contribution AS
  SELECT f.item_id, o.day, o.half_month, f.agency, f.genre, f.channel, f.main_language AS language, f.purpose, f.new_production,
         f.reuse_ratio, f.themes, f.clause_paths, f.plan_id, f.event_code AS event,
         0::bigint AS works, 0::bigint AS publications, 0::bigint AS seconds, 0::bigint AS airtime_seconds,
         0::bigint AS views, 0::bigint AS reach, 0::bigint AS engagements, o.gained AS views_gained,
         0::bigint AS observed, 0::bigint AS views_observed, 0::bigint AS reach_observed, 0::bigint AS engagements_observed
  FROM observation_fact o JOIN content_fact f ON f.item_id = o.item_id
  WHERE o.known_to IS NULL AND o.gained <> 0 AND f.known_to IS NULL AND NOT f.withdrawn;

CREATE OR REPLACE FUNCTION difference_to(as_of timestamptz) RETURNS SETOF item_contribution LANGUAGE sql STABLE AS $$
  WITH changed AS MATERIALIZED (
    SELECT item_id FROM content_fact WHERE known_from > as_of
    UNION SELECT item_id FROM observation_fact WHERE known_from > as_of),
  work AS MATERIALIZED (
    SELECT DISTINCT f.agency, f.work_id FROM changed c JOIN content_fact f ON f.item_id = c.item_id),
  item AS MATERIALIZED (
    SELECT f.item_id FROM work w JOIN content_fact f ON f.agency = w.agency AND f.work_id = w.work_id
    WHERE f.known_to IS NULL),
  content AS MATERIALIZED (
    SELECT f.*, row_number() OVER (PARTITION BY f.agency, f.work_id
                                   ORDER BY f.new_production DESC, f.published_at, f.external_id COLLATE "C") = 1 AS stood
    FROM work w JOIN content_fact f ON f.agency = w.agency AND f.work_id = w.work_id
    WHERE f.known_from <= as_of AND (f.known_to IS NULL OR f.known_to > as_of) AND NOT f.withdrawn),
  observation AS MATERIALIZED (
    SELECT o.* FROM content c JOIN observation_fact o ON o.item_id = c.item_id
    WHERE o.known_from <= as_of AND (o.known_to IS NULL OR o.known_to > as_of)),
  latest AS (
    SELECT item_id,
           (array_agg(views ORDER BY observed_at DESC, observation_id DESC) FILTER (WHERE views IS NOT NULL))[1] AS views,
           (array_agg(reach ORDER BY observed_at DESC, observation_id DESC) FILTER (WHERE reach IS NOT NULL))[1] AS reach,
           (array_agg(engagements ORDER BY observed_at DESC, observation_id DESC) FILTER (WHERE engagements IS NOT NULL))[1]
             AS engagements
    FROM observation GROUP BY item_id, source),
  spread AS (
    SELECT item_id, sum(views)::bigint AS views, sum(reach)::bigint AS reach, sum(engagements)::bigint AS engagements
    FROM latest GROUP BY item_id),
  gain AS (
    SELECT item_id, day, half_month,
           views - coalesce(lag(views) OVER (PARTITION BY item_id, source ORDER BY observed_at, observation_id), 0) AS gained
    FROM observation WHERE views IS NOT NULL)
  SELECT c.item_id, c.day, c.half_month, c.agency, c.genre, c.channel, c.language, c.purpose, c.new_production, c.reuse_ratio,
         c.themes, c.clause_paths, c.plan_id, c.event, -c.works, -c.publications, -c.seconds, -c.airtime_seconds, -c.views,
         -c.reach, -c.engagements, -c.views_gained, -c.observed, -c.views_observed, -c.reach_observed, -c.engagements_observed
  FROM item i JOIN item_contribution c ON c.item_id = i.item_id
  UNION ALL
  SELECT c.item_id, c.day, c.half_month, c.agency, c.genre, c.channel, c.language, c.purpose, c.new_production, c.reuse_ratio,
         c.themes, c.clause_paths, c.plan_id, c.event, 0, 0, 0, 0, 0, 0, 0, -c.views_gained, 0, 0, 0, 0
  FROM item i JOIN gain_contribution c ON c.item_id = i.item_id
  UNION ALL
  SELECT c.item_id, c.day, c.half_month, c.agency, c.genre, c.channel, c.main_language, c.purpose, c.new_production,
         c.reuse_ratio, c.themes, c.clause_paths, c.plan_id, c.event_code,
         CASE WHEN c.stood THEN 1 ELSE 0 END, 1, CASE WHEN c.stood THEN c.seconds ELSE 0 END, c.seconds,
         coalesce(s.views, 0), coalesce(s.reach, 0), coalesce(s.engagements, 0), 0,
         CASE WHEN s.item_id IS NULL THEN 0 ELSE 1 END, CASE WHEN s.views IS NULL THEN 0 ELSE 1 END,
         CASE WHEN s.reach IS NULL THEN 0 ELSE 1 END, CASE WHEN s.engagements IS NULL THEN 0 ELSE 1 END
  FROM content c LEFT JOIN spread s ON s.item_id = c.item_id
  UNION ALL
  SELECT c.item_id, g.day, g.half_month, c.agency, c.genre, c.channel, c.main_language, c.purpose, c.new_production,
         c.reuse_ratio, c.themes, c.clause_paths, c.plan_id, c.event_code, 0, 0, 0, 0, 0, 0, 0, g.gained, 0, 0, 0, 0
  FROM content c JOIN gain g ON g.item_id = c.item_id WHERE g.gained <> 0
$$;

-- null: of no theme; the plan is the item's
ALTER TABLE rollup_theme ADD plan_id uuid, ALTER theme DROP NOT NULL, DROP CONSTRAINT rollup_theme_cell;
ALTER TABLE rollup_theme
  ADD CONSTRAINT rollup_theme_cell UNIQUE NULLS NOT DISTINCT (half_month, agency, plan_id, theme);
CREATE INDEX rollup_theme_plan ON rollup_theme (plan_id, theme); -- GET /scorecards/{planId}: the plan's themes

-- null: of no clause
ALTER TABLE rollup_clause ALTER clause DROP NOT NULL;
ALTER TABLE rollup_plan_clause ALTER clause DROP NOT NULL, DROP CONSTRAINT rollup_plan_clause_cell;
ALTER TABLE rollup_plan_clause
  ADD CONSTRAINT rollup_plan_clause_cell UNIQUE NULLS NOT DISTINCT (plan_id, clause);

-- each item once, however many clauses it names
CREATE TABLE rollup_plan (
  half_month      int NOT NULL,
  agency          text NOT NULL,
  plan_id         uuid,
  works           bigint NOT NULL,
  publications    bigint NOT NULL,
  seconds         bigint NOT NULL,
  airtime_seconds bigint NOT NULL,
  views           bigint NOT NULL,
  reach           bigint NOT NULL,
  engagements     bigint NOT NULL,
  views_gained    bigint NOT NULL,
  CONSTRAINT rollup_plan_cell UNIQUE NULLS NOT DISTINCT (half_month, agency, plan_id) -- intake: the cell; GET /aggregates: a range of half-months
);
CREATE INDEX rollup_plan_plan ON rollup_plan (plan_id); -- GET /scorecards/{planId}: the works of the plan
GRANT SELECT, INSERT, UPDATE, DELETE, TRUNCATE ON rollup_plan TO ${runtime};

-- Every table of sums has the new sums, and is filled anew.
DO $$
DECLARE
  rollup record;
  one text;
  added text[] := ARRAY['observed', 'views_observed', 'reach_observed', 'engagements_observed'];
  sums text[] := ARRAY['works', 'publications', 'seconds', 'airtime_seconds', 'views', 'reach', 'engagements', 'views_gained'] || added;
  summed text := (SELECT string_agg(format('sum(%s)', name), ', ') FROM unnest(sums) AS name);
BEGIN
  FOR rollup IN SELECT * FROM (VALUES
      ('rollup_genre', 'half_month, agency, genre', ''),
      ('rollup_language', 'half_month, agency, language', ''),
      ('rollup_purpose', 'half_month, agency, purpose, new_production', ''),
      ('rollup_event', 'half_month, agency, event', ''),
      ('rollup_plan', 'half_month, agency, plan_id', ''),
      ('rollup_theme', 'half_month, agency, plan_id, theme', ' LEFT JOIN LATERAL unnest(themes) AS theme ON true'),
      ('rollup_clause', 'half_month, agency, plan_id, clause', ' LEFT JOIN LATERAL unnest(clause_paths) AS clause ON true'),
      ('rollup_wide', 'half_month, agency, genre, channel, language, purpose, new_production, event', ''),
      ('rollup_day', 'half_month, agency, day, genre', ''),
      ('rollup_event_media', 'event, genre, channel, language', ' WHERE event IS NOT NULL'),
      ('rollup_plan_clause', 'plan_id, clause',
       ' LEFT JOIN LATERAL unnest(clause_paths) AS clause ON true WHERE plan_id IS NOT NULL')) AS t (name, keys, selection)
  LOOP
    FOREACH one IN ARRAY added LOOP
      EXECUTE format('ALTER TABLE %I ADD %I bigint NOT NULL DEFAULT 0', rollup.name, one);
    END LOOP;
    EXECUTE format('TRUNCATE %I', rollup.name);
    EXECUTE format('INSERT INTO %1$I (%2$s, %3$s) SELECT %2$s, %4$s FROM (SELECT * FROM item_contribution UNION ALL SELECT * '
        || 'FROM gain_contribution) AS contribution%5$s GROUP BY %2$s HAVING sum(publications) <> 0 OR sum(views_gained) <> 0',
      rollup.name, rollup.keys, array_to_string(sums, ', '), summed, rollup.selection);
  END LOOP;
END $$;
