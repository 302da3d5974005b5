-- What a rebuild from topics cannot take either is noted beside, too (V50), and takes the place of what was noted before.
CREATE OR REPLACE FUNCTION rebuilt.tables() RETURNS SETOF text LANGUAGE sql STABLE AS $$
  SELECT unnest(ARRAY['content_fact', 'observation_fact', 'item_spread', 'growth_definition',
    'growth_definition_genre', 'growth_cell', 'intake_position', 'refused_fact'])
  UNION ALL
  SELECT relname::text FROM pg_catalog.pg_class
  WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND relname LIKE 'rollup\_%'
$$;
