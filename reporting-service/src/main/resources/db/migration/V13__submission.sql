-- Submissions and what came of their lines.
CREATE TABLE submission (
  id          uuid PRIMARY KEY,
  agency      varchar NOT NULL,
  kind        varchar NOT NULL,
  state       varchar NOT NULL,
  received    integer NOT NULL,
  created     integer NOT NULL,
  updated     integer NOT NULL,
  unchanged   integer NOT NULL,
  rejected    integer NOT NULL,
  body_sha256 varchar,
  received_at timestamptz NOT NULL,
  epoch       bigint NOT NULL,
  version     bigint NOT NULL,
  known_from  timestamptz NOT NULL
);
CREATE INDEX submission_received ON submission (received_at); -- GET /data-quality: rejected lines of a range
GRANT SELECT, INSERT, UPDATE ON submission TO ${runtime};
