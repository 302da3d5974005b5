-- The list of channels with all its states, as the media-service tells it: by which names a channel is called (rules.md §2). An answer as
-- of a past instant takes them as they were known then, by the rule of the press register (V80).
CREATE TABLE channel_state (
  code       text NOT NULL,
  epoch      bigint NOT NULL,
  version    bigint NOT NULL,
  known_from timestamptz NOT NULL,
  name       text NOT NULL,
  aliases    varchar[] NOT NULL DEFAULT '{}',
  PRIMARY KEY (code, epoch, version)
);
GRANT SELECT, INSERT, UPDATE ON channel_state TO ${runtime};

CREATE FUNCTION channel_known_at(as_of timestamptz) RETURNS SETOF channel_state LANGUAGE sql STABLE AS $$
  SELECT DISTINCT ON (code) s.*
  FROM channel_state s, (SELECT min(known_from) AS at FROM channel_state) beginning
  WHERE as_of IS NULL OR s.known_from <= as_of
     OR (s.version > 0 OR as_of < beginning.at AND s.known_from <= beginning.at + interval '1 minute')
        AND NOT EXISTS (SELECT FROM channel_state older
                        WHERE older.code = s.code AND (older.epoch, older.version) < (s.epoch, s.version))
  ORDER BY code, epoch DESC, version DESC
$$;
