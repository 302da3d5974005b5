-- The press register with all its states (rules.md §3, §9): an answer as of a past instant takes level, validity and predecessors as they
-- were known then. What was known before there was a history counts as known since ever.
ALTER TABLE press_agency RENAME TO press_agency_state;
ALTER TABLE press_agency_state DROP CONSTRAINT press_agency_pkey;
ALTER TABLE press_agency_state ADD PRIMARY KEY (code, epoch, version);
UPDATE press_agency_state SET known_from = '-infinity';

-- The register as it was known; null: now. The oldest state of an agency that came counts as known before, too:
-- where it is not the agency's first one (version 0), as the topic keeps the newest state only;
-- where it came when the register was first told of, which takes less than a minute, and the question is of a time before that: then there
-- was no register here, and it counts as it was first told.
CREATE FUNCTION press_agency_known_at(as_of timestamptz) RETURNS SETOF press_agency_state LANGUAGE sql STABLE AS $$
  SELECT DISTINCT ON (code) s.*
  FROM press_agency_state s, (SELECT min(known_from) AS at FROM press_agency_state) beginning
  WHERE as_of IS NULL OR s.known_from <= as_of
     OR (s.version > 0 OR as_of < beginning.at AND s.known_from <= beginning.at + interval '1 minute')
        AND NOT EXISTS (SELECT FROM press_agency_state older
                        WHERE older.code = s.code AND (older.epoch, older.version) < (s.epoch, s.version))
  ORDER BY code, epoch DESC, version DESC
$$;

CREATE VIEW press_agency AS SELECT DISTINCT ON (code) * FROM press_agency_state ORDER BY code, epoch DESC, version DESC;
GRANT SELECT ON press_agency TO ${runtime};
