-- Where a channel is, in which languages, and into which it was merged (rules.md §2).
ALTER TABLE channel
  ADD COLUMN country      text,                          -- ISO 3166
  ADD COLUMN url          text,
  ADD COLUMN languages    varchar[] NOT NULL DEFAULT '{}', -- BCP 47
  ADD COLUMN district     text,                          -- these three of GRASSROOTS only
  ADD COLUMN commune      text,
  ADD COLUMN device       text,
  ADD COLUMN merged_into  text REFERENCES channel (code), -- null while it is open
  ADD COLUMN merge_reason text,
  ADD COLUMN merged       varchar[] NOT NULL DEFAULT '{}'; -- the codes of those that were merged into it

CREATE OR REPLACE FUNCTION channel_search() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.search := search_text(NEW.code || ' ' || NEW.name || ' ' || coalesce(NEW.name_en, '') || ' '
                            || array_to_string(NEW.aliases, ' ') || ' ' || coalesce(NEW.district, '') || ' '
                            || coalesce(NEW.commune, ''));
  RETURN NEW;
END $$;
