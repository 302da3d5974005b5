-- A source is a counter of its own (rules.md §5): an item's views are the sum over its sources of their latest values, and what an
-- observation gained is by the same source's observation before. No source at all is one source.
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
    SELECT item_id, source,
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
         -c.reach, -c.engagements, -c.views_gained
  FROM item i JOIN item_contribution c ON c.item_id = i.item_id
  UNION ALL
  SELECT c.item_id, c.day, c.half_month, c.agency, c.genre, c.channel, c.language, c.purpose, c.new_production, c.reuse_ratio,
         c.themes, c.clause_paths, c.plan_id, c.event, 0, 0, 0, 0, 0, 0, 0, -c.views_gained
  FROM item i JOIN gain_contribution c ON c.item_id = i.item_id
  UNION ALL
  SELECT c.item_id, c.day, c.half_month, c.agency, c.genre, c.channel, c.main_language, c.purpose, c.new_production,
         c.reuse_ratio, c.themes, c.clause_paths, c.plan_id, c.event_code,
         CASE WHEN c.stood THEN 1 ELSE 0 END, 1, CASE WHEN c.stood THEN c.seconds ELSE 0 END, c.seconds,
         coalesce(s.views, 0), coalesce(s.reach, 0), coalesce(s.engagements, 0), 0
  FROM content c LEFT JOIN spread s ON s.item_id = c.item_id
  UNION ALL
  SELECT c.item_id, g.day, g.half_month, c.agency, c.genre, c.channel, c.main_language, c.purpose, c.new_production,
         c.reuse_ratio, c.themes, c.clause_paths, c.plan_id, c.event_code, 0, 0, 0, 0, 0, 0, 0, g.gained
  FROM content c JOIN gain g ON g.item_id = c.item_id WHERE g.gained <> 0
$$;

-- Figures of items that several sources observed are other ones now: settled, and the sums with them, by a rebuild after the start.
INSERT INTO rebuild (id, version, created_at, created_by, updated_at, updated_by, source, state)
SELECT uuidv7(), 0, now(), 'migration', now(), 'migration', 'FACTS', 'REQUESTED'
WHERE EXISTS (
  SELECT FROM observation_fact WHERE known_to IS NULL
  GROUP BY item_id HAVING count(DISTINCT coalesce(source, '')) > 1);
