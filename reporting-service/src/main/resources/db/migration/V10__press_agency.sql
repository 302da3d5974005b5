-- What other services own and figures are read with: the newest state that their events told of, by (epoch, version).
-- Joined by code when figures are grouped by agency level; few rows, so no index but the key.
CREATE TABLE press_agency (
  code            varchar PRIMARY KEY,
  id              uuid NOT NULL,
  name            text COLLATE "vi-x-icu" NOT NULL,
  level           varchar NOT NULL,
  press_types     varchar[] NOT NULL DEFAULT '{}',
  key_multimedia  boolean NOT NULL DEFAULT false,
  resident_office boolean NOT NULL DEFAULT false,
  valid_from      date,
  valid_to        date,
  predecessors    varchar[] NOT NULL DEFAULT '{}',
  epoch           bigint NOT NULL,
  version         bigint NOT NULL,
  known_from      timestamptz NOT NULL
);
GRANT SELECT, INSERT, UPDATE ON press_agency TO ${runtime};

-- What a press agency states about its months: every revision, so that any past knowledge can be asked for (rules.md §5).
CREATE TABLE period_declaration (
  agency      varchar NOT NULL,
  calendar    varchar NOT NULL,
  period      varchar NOT NULL,
  epoch       bigint NOT NULL,
  revision    integer NOT NULL,
  id          uuid NOT NULL,
  items       bigint NOT NULL,
  seconds     bigint NOT NULL,
  nil         boolean NOT NULL,
  declared_at timestamptz NOT NULL,
  known_from  timestamptz NOT NULL,
  PRIMARY KEY (agency, calendar, period, epoch, revision)
);
CREATE INDEX period_declaration_period ON period_declaration (calendar, period); -- completeness of a range; GET /data-quality
GRANT SELECT, INSERT, UPDATE ON period_declaration TO ${runtime};
