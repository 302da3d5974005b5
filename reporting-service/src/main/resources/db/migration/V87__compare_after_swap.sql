-- What was found of a day was found in the tables that are gone: after a swap each control total is held against the new ones. All else
-- is as in V30.
CREATE OR REPLACE FUNCTION rebuilt.swap() RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public
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
  DELETE FROM day_control_comparison;
END $$;
