-- Three more tables of sums (V2), for what the facts answered too slowly when there were ten million of them.

-- where a range cuts a half-month
CREATE TABLE rollup_day (
  half_month      int NOT NULL,
  agency          text NOT NULL,
  day             date NOT NULL,
  genre           text NOT NULL,
  works           bigint NOT NULL,
  publications    bigint NOT NULL,
  seconds         bigint NOT NULL,
  airtime_seconds bigint NOT NULL,
  views           bigint NOT NULL,
  reach           bigint NOT NULL,
  engagements     bigint NOT NULL,
  views_gained    bigint NOT NULL,
  CONSTRAINT rollup_day_cell UNIQUE (day, agency, genre, half_month) -- intake: the cell; GET /aggregates: a range of days
);
INSERT INTO rollup_day
  SELECT half_month, agency, day, genre, sum(works), sum(publications), sum(seconds), sum(airtime_seconds), sum(views), sum(reach),
         sum(engagements), sum(views_gained)
  FROM (SELECT * FROM item_contribution UNION ALL SELECT * FROM gain_contribution) AS contribution
  GROUP BY half_month, agency, day, genre
  HAVING sum(publications) <> 0 OR sum(views_gained) <> 0;

-- of an event as a whole
CREATE TABLE rollup_event_media (
  event           text NOT NULL,
  genre           text NOT NULL,
  channel         text,
  language        text NOT NULL,
  works           bigint NOT NULL,
  publications    bigint NOT NULL,
  seconds         bigint NOT NULL,
  airtime_seconds bigint NOT NULL,
  views           bigint NOT NULL,
  reach           bigint NOT NULL,
  engagements     bigint NOT NULL,
  views_gained    bigint NOT NULL,
  CONSTRAINT rollup_event_media_cell UNIQUE NULLS NOT DISTINCT (event, genre, channel, language) -- intake: the cell; GET /scorecards: an event
);
INSERT INTO rollup_event_media
  SELECT event, genre, channel, language, sum(works), sum(publications), sum(seconds), sum(airtime_seconds), sum(views), sum(reach),
         sum(engagements), sum(views_gained)
  FROM rollup_wide WHERE event IS NOT NULL
  GROUP BY event, genre, channel, language
  HAVING sum(publications) <> 0 OR sum(views_gained) <> 0;

-- of a plan's clause as a whole
CREATE TABLE rollup_plan_clause (
  plan_id         uuid NOT NULL,
  clause          text NOT NULL,
  works           bigint NOT NULL,
  publications    bigint NOT NULL,
  seconds         bigint NOT NULL,
  airtime_seconds bigint NOT NULL,
  views           bigint NOT NULL,
  reach           bigint NOT NULL,
  engagements     bigint NOT NULL,
  views_gained    bigint NOT NULL,
  CONSTRAINT rollup_plan_clause_cell UNIQUE (plan_id, clause) -- intake: the cell; GET /scorecards/{planId}
);
INSERT INTO rollup_plan_clause
  SELECT plan_id, clause, sum(works), sum(publications), sum(seconds), sum(airtime_seconds), sum(views), sum(reach),
         sum(engagements), sum(views_gained)
  FROM rollup_clause WHERE plan_id IS NOT NULL
  GROUP BY plan_id, clause
  HAVING sum(publications) <> 0 OR sum(views_gained) <> 0;

GRANT SELECT, INSERT, UPDATE, DELETE, TRUNCATE ON rollup_day, rollup_event_media, rollup_plan_clause TO ${runtime};

-- scorecards read the new tables
DROP INDEX rollup_clause_plan;
DROP INDEX rollup_event_event;
DROP INDEX rollup_wide_event;
