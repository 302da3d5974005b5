-- How far items spread: cumulative values at an instant, reported again and again as they grow (rules.md §5).
CREATE TABLE metric_observation (
  id            uuid PRIMARY KEY,
  item_id       uuid NOT NULL,
  agency        text NOT NULL,
  external_id   text NOT NULL,
  observed_at   timestamptz NOT NULL,
  views         bigint,
  reach         bigint,
  engagements   bigint,
  source        text NOT NULL,
  revision      integer NOT NULL,
  submission_id uuid NOT NULL,
  line          integer NOT NULL,
  recorded_at   timestamptz NOT NULL,
  CONSTRAINT metric_observation_natural_key UNIQUE (item_id, observed_at) -- also: the last one of an item
);
GRANT SELECT, INSERT, UPDATE ON metric_observation TO ${runtime};

CREATE TABLE metric_observation_revision (
  observation_id uuid NOT NULL,
  revision       integer NOT NULL,
  item_id        uuid NOT NULL,
  agency         text NOT NULL,
  external_id    text NOT NULL,
  observed_at    timestamptz NOT NULL,
  views          bigint,
  reach          bigint,
  engagements    bigint,
  source         text NOT NULL,
  submission_id  uuid NOT NULL,
  line           integer NOT NULL,
  recorded_at    timestamptz NOT NULL,
  PRIMARY KEY (observation_id, revision)
);
CREATE INDEX metric_observation_revision_recorded ON metric_observation_revision (recorded_at, observation_id, revision); -- republish
GRANT SELECT, INSERT ON metric_observation_revision TO ${runtime};
