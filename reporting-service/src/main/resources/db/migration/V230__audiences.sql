-- Whom an item speaks to (R011, R012, R064), and whom plans speak to, as others tell it (rules.md §9).
CREATE TABLE audience (
  plan_id     uuid NOT NULL,
  code        text NOT NULL,
  segment     text NOT NULL, -- ABROAD or DOMESTIC
  label       text NOT NULL,
  clause_path text,
  PRIMARY KEY (plan_id, code) -- GET /content-shares; data quality: whether a code is known
);
GRANT SELECT, INSERT, UPDATE, DELETE ON audience TO ${runtime};

ALTER TABLE content_fact ADD audiences varchar[] NOT NULL DEFAULT '{}'; -- without repetition
ALTER TABLE saved_query ADD audience text;

-- A rebuild from topics that fills tables without the new column begins anew.
UPDATE rebuild SET state = 'REQUESTED' WHERE state = 'READING';

-- All else is as in V70.
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
         f.audiences
  FROM content_fact f LEFT JOIN item_spread s ON s.item_id = f.item_id
  WHERE f.known_to IS NULL AND NOT f.withdrawn;

CREATE OR REPLACE VIEW gain_contribution AS
  SELECT f.item_id, o.day, o.half_month, f.agency, f.genre, f.channel, f.main_language AS language, f.purpose, f.new_production,
         f.reuse_ratio, f.themes, f.clause_paths, f.plan_id, f.event_code AS event,
         0::bigint AS works, 0::bigint AS publications, 0::bigint AS seconds, 0::bigint AS airtime_seconds,
         0::bigint AS views, 0::bigint AS reach, 0::bigint AS engagements, o.gained AS views_gained,
         0::bigint AS observed, 0::bigint AS views_observed, 0::bigint AS reach_observed, 0::bigint AS engagements_observed,
         f.audiences
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
         -c.reach, -c.engagements, -c.views_gained, -c.observed, -c.views_observed, -c.reach_observed, -c.engagements_observed,
         c.audiences
  FROM item i JOIN item_contribution c ON c.item_id = i.item_id
  UNION ALL
  SELECT c.item_id, c.day, c.half_month, c.agency, c.genre, c.channel, c.language, c.purpose, c.new_production, c.reuse_ratio,
         c.themes, c.clause_paths, c.plan_id, c.event, 0, 0, 0, 0, 0, 0, 0, -c.views_gained, 0, 0, 0, 0, c.audiences
  FROM item i JOIN gain_contribution c ON c.item_id = i.item_id
  UNION ALL
  SELECT c.item_id, c.day, c.half_month, c.agency, c.genre, c.channel, c.main_language, c.purpose, c.new_production,
         c.reuse_ratio, c.themes, c.clause_paths, c.plan_id, c.event_code,
         CASE WHEN c.stood THEN 1 ELSE 0 END, 1, CASE WHEN c.stood THEN c.seconds ELSE 0 END, c.seconds,
         coalesce(s.views, 0), coalesce(s.reach, 0), coalesce(s.engagements, 0), 0,
         CASE WHEN s.item_id IS NULL THEN 0 ELSE 1 END, CASE WHEN s.views IS NULL THEN 0 ELSE 1 END,
         CASE WHEN s.reach IS NULL THEN 0 ELSE 1 END, CASE WHEN s.engagements IS NULL THEN 0 ELSE 1 END, c.audiences
  FROM content c LEFT JOIN spread s ON s.item_id = c.item_id
  UNION ALL
  SELECT c.item_id, g.day, g.half_month, c.agency, c.genre, c.channel, c.main_language, c.purpose, c.new_production,
         c.reuse_ratio, c.themes, c.clause_paths, c.plan_id, c.event_code, 0, 0, 0, 0, 0, 0, 0, g.gained, 0, 0, 0, 0,
         c.audiences
  FROM content c JOIN gain g ON g.item_id = c.item_id WHERE g.gained <> 0
$$;

-- An item counts for each of its audiences; null: of none. The plan is the item's.
CREATE TABLE rollup_audience (
  half_month      int NOT NULL,
  agency          text NOT NULL,
  plan_id         uuid,
  audience        text,
  works           bigint NOT NULL,
  publications    bigint NOT NULL,
  seconds         bigint NOT NULL,
  airtime_seconds bigint NOT NULL,
  views           bigint NOT NULL,
  reach           bigint NOT NULL,
  engagements     bigint NOT NULL,
  views_gained    bigint NOT NULL,
  observed             bigint NOT NULL DEFAULT 0,
  views_observed       bigint NOT NULL DEFAULT 0,
  reach_observed       bigint NOT NULL DEFAULT 0,
  engagements_observed bigint NOT NULL DEFAULT 0,
  CONSTRAINT rollup_audience_cell UNIQUE NULLS NOT DISTINCT (half_month, agency, plan_id, audience) -- intake: the cell; GET /aggregates
);
GRANT SELECT, INSERT, UPDATE, DELETE, TRUNCATE ON rollup_audience TO ${runtime};

-- Until now no item named any.
INSERT INTO rollup_audience (half_month, agency, plan_id, audience, works, publications, seconds, airtime_seconds, views,
    reach, engagements, views_gained, observed, views_observed, reach_observed, engagements_observed)
  SELECT half_month, agency, plan_id, NULL, works, publications, seconds, airtime_seconds, views, reach, engagements, views_gained, observed,
    views_observed, reach_observed, engagements_observed
  FROM rollup_plan;
