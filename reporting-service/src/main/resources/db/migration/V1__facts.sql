-- What press agencies published and how far it spread: every revision of everything, with the time from which and to which it was
-- known. known_from is the log-append time of its record, so that reading the topics anew gives the same rows (rules.md §9).

-- A half-month is counted as year * 24 + (month - 1) * 2, plus 1 from the 15th on. A CALENDAR month of it is half_month / 2, a DECREE
-- month (half_month + 1) / 2; both as year * 12 + month - 1.

CREATE TABLE content_fact (
  item_id        uuid NOT NULL,
  epoch          bigint NOT NULL,
  revision       int NOT NULL,
  agency         text NOT NULL,
  external_id    text NOT NULL,
  work_id        text NOT NULL,
  published_at   timestamptz NOT NULL,
  day            date NOT NULL,                   -- the local day of published_at
  half_month     int NOT NULL,                    -- of that day
  genre          text NOT NULL,
  channel        text,
  language       text NOT NULL,                   -- the tag as it was sent: vi-VN
  main_language  text NOT NULL,                   -- its primary subtag: vi
  purpose        text NOT NULL,
  new_production boolean NOT NULL,
  reuse_ratio    numeric NOT NULL DEFAULT 0,
  seconds        int NOT NULL DEFAULT 0,          -- 0 where the genre has no duration
  themes         varchar[] NOT NULL DEFAULT '{}', -- without repetition
  clause_paths   varchar[] NOT NULL DEFAULT '{}', -- without repetition
  plan_id        uuid,
  event_code     text,
  withdrawn      boolean NOT NULL DEFAULT false,
  late           boolean NOT NULL DEFAULT false,
  submission_id  uuid,
  line           int,
  recorded_at    timestamptz,                     -- by the media-service's clock
  known_from     timestamptz NOT NULL,
  known_to       timestamptz,                     -- the least known_from of the higher revisions; null: it is the item as it is
  representative boolean NOT NULL DEFAULT false,  -- derived: stands for its work now; only where known_to is null
  PRIMARY KEY (item_id, epoch, revision)          -- intake: all revisions of an item
);
CREATE INDEX content_fact_work ON content_fact (agency, work_id); -- intake: the publications of a work, now and at asOf
CREATE INDEX content_fact_day ON content_fact (day) WHERE known_to IS NULL AND NOT withdrawn; -- GET /aggregates: the edges of from and to
CREATE INDEX content_fact_known ON content_fact (known_from); -- GET /aggregates?asOf=: what came since

CREATE TABLE observation_fact (
  observation_id uuid NOT NULL,
  epoch          bigint NOT NULL,
  revision       int NOT NULL,
  item_id        uuid NOT NULL,      -- its item may be unknown yet
  agency         text NOT NULL,
  external_id    text NOT NULL,
  observed_at    timestamptz NOT NULL,
  day            date NOT NULL,      -- the local day of observed_at
  half_month     int NOT NULL,       -- of that day
  views          bigint,             -- cumulative; null: not observed
  reach          bigint,
  engagements    bigint,
  source         text,
  submission_id  uuid,
  line           int,
  recorded_at    timestamptz,
  known_from     timestamptz NOT NULL,
  known_to       timestamptz,        -- as content_fact's
  gained         bigint,             -- derived: views since the item's observation before; only where known_to is null
  PRIMARY KEY (observation_id, epoch, revision) -- intake: all revisions of an observation
);
CREATE INDEX observation_fact_item ON observation_fact (item_id); -- intake: what was observed of an item
CREATE INDEX observation_fact_day ON observation_fact (day) WHERE known_to IS NULL AND gained <> 0; -- GET /aggregates: edges, viewsGained
CREATE INDEX observation_fact_known ON observation_fact (known_from); -- GET /aggregates?asOf=: what came since

-- Derived: the latest value observed of each item, each measure for itself.
CREATE TABLE item_spread (
  item_id     uuid PRIMARY KEY, -- intake and edges: joined to content_fact
  views       bigint NOT NULL DEFAULT 0,
  reach       bigint NOT NULL DEFAULT 0,
  engagements bigint NOT NULL DEFAULT 0
);

-- What each item, as it is now, adds to the figures: one row at its own day ...
CREATE VIEW item_contribution AS
  SELECT f.item_id, f.day, f.half_month, f.agency, f.genre, f.channel, f.main_language AS language, f.purpose, f.new_production,
         f.reuse_ratio, f.themes, f.clause_paths, f.plan_id, f.event_code AS event,
         CASE WHEN f.representative THEN 1 ELSE 0 END::bigint AS works,
         1::bigint AS publications,
         CASE WHEN f.representative THEN f.seconds ELSE 0 END::bigint AS seconds,
         f.seconds::bigint AS airtime_seconds,
         coalesce(s.views, 0) AS views,
         coalesce(s.reach, 0) AS reach,
         coalesce(s.engagements, 0) AS engagements,
         0::bigint AS views_gained
  FROM content_fact f LEFT JOIN item_spread s ON s.item_id = f.item_id
  WHERE f.known_to IS NULL AND NOT f.withdrawn;

-- ... and one at each day on which its views grew. Every rollup is a sum over both; intake keeps them by the difference that a batch
-- makes to them. Two views, not their union: only so can PostgreSQL look for single items inside of each.
CREATE VIEW gain_contribution AS
  SELECT f.item_id, o.day, o.half_month, f.agency, f.genre, f.channel, f.main_language AS language, f.purpose, f.new_production,
         f.reuse_ratio, f.themes, f.clause_paths, f.plan_id, f.event_code AS event,
         0::bigint AS works, 0::bigint AS publications, 0::bigint AS seconds, 0::bigint AS airtime_seconds,
         0::bigint AS views, 0::bigint AS reach, 0::bigint AS engagements, o.gained AS views_gained
  FROM observation_fact o JOIN content_fact f ON f.item_id = o.item_id
  WHERE o.known_to IS NULL AND o.gained <> 0 AND f.known_to IS NULL AND NOT f.withdrawn;

-- What must be added to the contributions of now to have those of then: the works that changed since are taken out as they are and put in
-- as they were known (rules.md §9, asOf).
CREATE FUNCTION difference_to(as_of timestamptz) RETURNS SETOF item_contribution LANGUAGE sql STABLE AS $$
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
  spread AS (
    SELECT item_id,
           (array_agg(views ORDER BY observed_at DESC, observation_id DESC) FILTER (WHERE views IS NOT NULL))[1] AS views,
           (array_agg(reach ORDER BY observed_at DESC, observation_id DESC) FILTER (WHERE reach IS NOT NULL))[1] AS reach,
           (array_agg(engagements ORDER BY observed_at DESC, observation_id DESC) FILTER (WHERE engagements IS NOT NULL))[1]
             AS engagements
    FROM observation GROUP BY item_id),
  gain AS (
    SELECT item_id, day, half_month,
           views - coalesce(lag(views) OVER (PARTITION BY item_id ORDER BY observed_at, observation_id), 0) AS gained
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

GRANT SELECT, INSERT, UPDATE, DELETE, TRUNCATE ON content_fact, observation_fact, item_spread TO ${runtime};
GRANT SELECT ON item_contribution, gain_contribution TO ${runtime};
