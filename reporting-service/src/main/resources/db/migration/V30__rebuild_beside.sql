-- A rebuild from topics fills tables of the same names in a schema of their own; they change places at its end. The
-- runtime login may do that by two functions of the owner, and nothing else.
CREATE SCHEMA rebuilt;
GRANT USAGE ON SCHEMA rebuilt TO ${runtime};
UPDATE rebuild SET state = 'REQUESTED' WHERE state = 'READING'; -- into the tables that answer, by an earlier version

-- Whatever intake writes. A table of facts that is added later is added here by another definition of this function.
CREATE FUNCTION rebuilt.tables() RETURNS SETOF text LANGUAGE sql STABLE AS $$
  SELECT unnest(ARRAY['content_fact', 'observation_fact', 'item_spread', 'growth_definition',
    'growth_definition_genre', 'growth_cell', 'intake_position'])
  UNION ALL
  SELECT relname::text FROM pg_catalog.pg_class
  WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND relname LIKE 'rollup\_%'
$$;

-- The views of now, which name their tables without their schema.
CREATE FUNCTION rebuilt.views() RETURNS TABLE (named text, definition text)
  LANGUAGE sql STABLE SET search_path = public AS $$
  SELECT relname::text, pg_get_viewdef(oid) FROM pg_class
  WHERE relnamespace = 'public'::regnamespace AND relkind = 'v' ORDER BY oid
$$;

-- These views in a schema, over its tables, which are found by their names.
CREATE FUNCTION rebuilt.define_views(home text, names text[], definitions text[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM set_config('search_path', home || ', public', true);
  FOR place IN 1 .. coalesce(array_length(names, 1), 0) LOOP
    EXECUTE format('CREATE OR REPLACE VIEW %I.%I AS %s', home, names[place], definitions[place]);
  END LOOP;
  PERFORM set_config('search_path', 'public', true);
END $$;

CREATE FUNCTION rebuilt.drop_views() RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  named text;
BEGIN
  FOREACH named IN ARRAY ARRAY(SELECT relname::text FROM pg_catalog.pg_class
    WHERE relnamespace = 'rebuilt'::regnamespace AND relkind = 'v' ORDER BY oid DESC) LOOP
    EXECUTE format('DROP VIEW rebuilt.%I', named);
  END LOOP;
END $$;

-- A table like the one of now, empty, with the same indexes, constraints and rights under the same names.
CREATE FUNCTION rebuilt.create_like(named text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  made record;
BEGIN
  EXECUTE format('CREATE TABLE rebuilt.%1$I (LIKE public.%1$I INCLUDING ALL EXCLUDING INDEXES)', named);
  FOR made IN
    SELECT i.relname, pg_get_indexdef(x.indexrelid) AS definition, c.conname,
      CASE c.contype WHEN 'p' THEN 'PRIMARY KEY' ELSE 'UNIQUE' END AS kind
    FROM pg_index x JOIN pg_class i ON i.oid = x.indexrelid
    LEFT JOIN pg_constraint c ON c.conindid = x.indexrelid AND c.contype IN ('p', 'u')
    WHERE x.indrelid = ('public.' || named)::regclass
  LOOP
    EXECUTE replace(made.definition, ' ON public.', ' ON rebuilt.');
    IF made.conname IS NOT NULL THEN
      EXECUTE format('ALTER TABLE rebuilt.%I ADD CONSTRAINT %I %s USING INDEX %I',
        named, made.conname, made.kind, made.relname);
    END IF;
  END LOOP;
  FOR made IN
    SELECT DISTINCT privilege_type FROM aclexplode((SELECT relacl FROM pg_class
      WHERE oid = ('public.' || named)::regclass)) a WHERE grantee = '${runtime}'::regrole
  LOOP
    EXECUTE format('GRANT %s ON rebuilt.%I TO ${runtime}', made.privilege_type, named);
  END LOOP;
END $$;

-- Empty tables; only what was ever defined is copied, of which the topic has no more than the last version.
CREATE FUNCTION rebuilt.prepare() RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
  named text;
  made record;
BEGIN
  PERFORM rebuilt.drop_views();
  FOREACH named IN ARRAY ARRAY(SELECT relname::text FROM pg_class
    WHERE relnamespace = 'rebuilt'::regnamespace AND relkind = 'r') LOOP
    EXECUTE format('DROP TABLE rebuilt.%I CASCADE', named);
  END LOOP;
  FOREACH named IN ARRAY ARRAY(SELECT rebuilt.tables()) LOOP
    PERFORM rebuilt.create_like(named);
  END LOOP;
  FOR made IN
    SELECT c.conname, t.relname, pg_get_constraintdef(c.oid) AS definition FROM pg_constraint c
    JOIN pg_class t ON t.oid = c.conrelid
    WHERE c.contype = 'f' AND t.relnamespace = 'public'::regnamespace AND t.relname IN (SELECT rebuilt.tables())
  LOOP
    PERFORM set_config('search_path', 'rebuilt, public', true);
    EXECUTE format('ALTER TABLE rebuilt.%I ADD CONSTRAINT %I %s', made.relname, made.conname, made.definition);
    PERFORM set_config('search_path', 'public', true);
  END LOOP;
  INSERT INTO rebuilt.growth_definition SELECT * FROM public.growth_definition;
  INSERT INTO rebuilt.growth_definition_genre SELECT * FROM public.growth_definition_genre;
  UPDATE rebuilt.growth_definition SET counted = true; -- of no facts
  PERFORM rebuilt.define_views('rebuilt', ARRAY(SELECT v.named FROM rebuilt.views() v),
    ARRAY(SELECT v.definition FROM rebuilt.views() v));
  GRANT SELECT ON ALL TABLES IN SCHEMA rebuilt TO ${runtime};
END $$;

-- What was built takes the place of what answered until now. It takes a moment, and gives up where readers are in its
-- way for longer than that: sooner than any of them would be the victim of a deadlock.
CREATE FUNCTION rebuilt.swap() RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public
  SET lock_timeout = '500ms' AS $$
DECLARE
  named text;
  names text[] := ARRAY(SELECT v.named FROM rebuilt.views() v);
  definitions text[] := ARRAY(SELECT v.definition FROM rebuilt.views() v);
BEGIN
  CREATE SCHEMA former;
  FOREACH named IN ARRAY ARRAY(SELECT rebuilt.tables()) LOOP
    EXECUTE format('ALTER TABLE public.%I SET SCHEMA former', named);
  END LOOP;
  FOREACH named IN ARRAY ARRAY(SELECT relname::text FROM pg_class
    WHERE relnamespace = 'rebuilt'::regnamespace AND relkind = 'r') LOOP
    EXECUTE format('ALTER TABLE rebuilt.%I SET SCHEMA public', named);
  END LOOP;
  PERFORM rebuilt.drop_views();
  PERFORM rebuilt.define_views('public', names, definitions);
  EXECUTE (SELECT 'DROP TABLE ' || string_agg(format('former.%I', relname), ', ')
           FROM pg_class WHERE relnamespace = 'former'::regnamespace AND relkind = 'r');
  DROP SCHEMA former;
END $$;
REVOKE EXECUTE ON ALL FUNCTIONS IN SCHEMA rebuilt FROM PUBLIC;
GRANT EXECUTE ON FUNCTION rebuilt.prepare(), rebuilt.swap() TO ${runtime};
