-- Views gained are null where nobody observed any on the days that are asked for: observations of views, by their own day (rules.md §9).

-- A rebuild from topics that fills tables without the new column begins anew.
UPDATE rebuild SET state = 'REQUESTED' WHERE state = 'READING';

-- All else is as in V230.
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
         CASE WHEN s.engagements IS NULL THEN 0 ELSE 1 END::bigint AS engagements_observed,
         f.audiences, 0::bigint AS gains_observed
  FROM content_fact f LEFT JOIN item_spread s ON s.item_id = f.item_id
  WHERE f.known_to IS NULL AND NOT f.withdrawn;

CREATE OR REPLACE VIEW gain_contribution AS
  SELECT f.item_id, o.day, o.half_month, f.agency, f.genre, f.channel, f.main_language AS language, f.purpose, f.new_production,
         f.reuse_ratio, f.themes, f.clause_paths, f.plan_id, f.event_code AS event,
         0::bigint AS works, 0::bigint AS publications, 0::bigint AS seconds, 0::bigint AS airtime_seconds,
         0::bigint AS views, 0::bigint AS reach, 0::bigint AS engagements, o.gained AS views_gained,
         0::bigint AS observed, 0::bigint AS views_observed, 0::bigint AS reach_observed, 0::bigint AS engagements_observed,
         f.audiences, 1::bigint AS gains_observed
  FROM observation_fact o JOIN content_fact f ON f.item_id = o.item_id
  WHERE o.known_to IS NULL AND o.gained IS NOT NULL AND f.known_to IS NULL AND NOT f.withdrawn;

DROP INDEX observation_fact_day;
CREATE INDEX observation_fact_day ON observation_fact (day) WHERE known_to IS NULL AND gained IS NOT NULL; -- GET /aggregates: gains by day

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
         -c.reach, -c.engagements, -c.views_gained, -c.observed, -c.views_observed, -c.reach_observed, -c.engagements_observed,
         c.audiences, 0
  FROM item i JOIN item_contribution c ON c.item_id = i.item_id
  UNION ALL
  SELECT c.item_id, c.day, c.half_month, c.agency, c.genre, c.channel, c.language, c.purpose, c.new_production, c.reuse_ratio,
         c.themes, c.clause_paths, c.plan_id, c.event, 0, 0, 0, 0, 0, 0, 0, -c.views_gained, 0, 0, 0, 0, c.audiences,
         -c.gains_observed
  FROM item i JOIN gain_contribution c ON c.item_id = i.item_id
  UNION ALL
  SELECT c.item_id, c.day, c.half_month, c.agency, c.genre, c.channel, c.main_language, c.purpose, c.new_production,
         c.reuse_ratio, c.themes, c.clause_paths, c.plan_id, c.event_code,
         CASE WHEN c.stood THEN 1 ELSE 0 END, 1, CASE WHEN c.stood THEN c.seconds ELSE 0 END, c.seconds,
         coalesce(s.views, 0), coalesce(s.reach, 0), coalesce(s.engagements, 0), 0,
         CASE WHEN s.item_id IS NULL THEN 0 ELSE 1 END, CASE WHEN s.views IS NULL THEN 0 ELSE 1 END,
         CASE WHEN s.reach IS NULL THEN 0 ELSE 1 END, CASE WHEN s.engagements IS NULL THEN 0 ELSE 1 END, c.audiences, 0
  FROM content c LEFT JOIN spread s ON s.item_id = c.item_id
  UNION ALL
  SELECT c.item_id, g.day, g.half_month, c.agency, c.genre, c.channel, c.main_language, c.purpose, c.new_production,
         c.reuse_ratio, c.themes, c.clause_paths, c.plan_id, c.event_code, 0, 0, 0, 0, 0, 0, 0, g.gained, 0, 0, 0, 0,
         c.audiences, 1
  FROM content c JOIN gain g ON g.item_id = c.item_id
$$;

DO $$
DECLARE
  rollup record;
  sums text := 'works, publications, seconds, airtime_seconds, views, reach, engagements, views_gained, observed, views_observed, '
    || 'reach_observed, engagements_observed';
BEGIN
  FOR rollup IN SELECT * FROM (VALUES
      ('rollup_genre', 'half_month, agency, genre', ''),
      ('rollup_language', 'half_month, agency, language', ''),
      ('rollup_purpose', 'half_month, agency, purpose, new_production', ''),
      ('rollup_event', 'half_month, agency, event', ''),
      ('rollup_plan', 'half_month, agency, plan_id', ''),
      ('rollup_theme', 'half_month, agency, plan_id, theme', ' LEFT JOIN LATERAL unnest(themes) AS theme ON true'),
      ('rollup_clause', 'half_month, agency, plan_id, clause', ' LEFT JOIN LATERAL unnest(clause_paths) AS clause ON true'),
      ('rollup_audience', 'half_month, agency, plan_id, audience', ' LEFT JOIN LATERAL unnest(audiences) AS audience ON true'),
      ('rollup_wide', 'half_month, agency, genre, channel, language, purpose, new_production, event', ''),
      ('rollup_day', 'half_month, agency, day, genre', ''),
      ('rollup_event_media', 'event, genre, channel, language', ' WHERE event IS NOT NULL'),
      ('rollup_plan_clause', 'plan_id, clause',
       ' LEFT JOIN LATERAL unnest(clause_paths) AS clause ON true WHERE plan_id IS NOT NULL')) AS t (name, keys, selection)
  LOOP
    EXECUTE format('ALTER TABLE %I ADD gains_observed bigint NOT NULL DEFAULT 0', rollup.name);
    EXECUTE format('INSERT INTO %1$I (%2$s, %3$s, gains_observed) SELECT %2$s, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, sum(gains_observed) '
        || 'FROM gain_contribution AS contribution%4$s GROUP BY %2$s '
        || 'ON CONFLICT (%2$s) DO UPDATE SET gains_observed = excluded.gains_observed',
      rollup.name, rollup.keys, sums, rollup.selection);
  END LOOP;
END $$;

-- What is another figure now has moved, if only on some of the channels of a cell: rather too much than too little.
INSERT INTO figure_move (agency, day, genre, moved_in)
  SELECT agency, day, genre, pg_current_xact_id()::text::bigint FROM rollup_day
  WHERE gains_observed <> 0 OR views_observed <> 0 OR views_gained <> 0
  ORDER BY day, agency, genre
  ON CONFLICT (agency, day, genre) DO UPDATE SET moved_in = excluded.moved_in;
