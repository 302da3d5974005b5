-- The list of channels (rules.md §2), by which names agencies know them, and how those that are not listed were written first.
CREATE TABLE channel (
  id              uuid PRIMARY KEY,
  version         bigint NOT NULL,
  created_at      timestamptz NOT NULL,
  created_by      text NOT NULL,
  updated_at      timestamptz NOT NULL,
  updated_by      text NOT NULL,
  code            text NOT NULL CONSTRAINT channel_code_key UNIQUE,
  name            text COLLATE "vi-x-icu" NOT NULL,
  name_en         text,
  kind            text NOT NULL,
  agency          text,
  aliases         varchar[] NOT NULL DEFAULT '{}',
  search          text
);
CREATE INDEX channel_updated ON channel (updated_at, id); -- republish
GRANT SELECT, INSERT, UPDATE ON channel TO ${runtime};

-- arrays have no immutable text, so the column that searches read is filled by a trigger
CREATE FUNCTION channel_search() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.search := search_text(NEW.code || ' ' || NEW.name || ' ' || coalesce(NEW.name_en, '') || ' '
                            || array_to_string(NEW.aliases, ' '));
  RETURN NEW;
END $$;
CREATE TRIGGER channel_search BEFORE INSERT OR UPDATE ON channel FOR EACH ROW EXECUTE FUNCTION channel_search();

-- keys: lower case, blanks folded (vn.lantoa.platform.web.text.TextForm)
CREATE TABLE channel_name (
  key     text CONSTRAINT channel_name_pkey PRIMARY KEY,
  channel text NOT NULL
);
CREATE INDEX channel_name_channel ON channel_name (channel); -- PUT /channels/{code}
GRANT SELECT, INSERT, DELETE ON channel_name TO ${runtime};

CREATE TABLE channel_spelling (
  key      text PRIMARY KEY,
  spelling text NOT NULL
);
GRANT SELECT, INSERT ON channel_spelling TO ${runtime};

CREATE FUNCTION pg_temp.line(sent text) RETURNS text LANGUAGE sql AS $$
  SELECT btrim(regexp_replace(normalize(sent, NFC), '[ \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+', ' ', 'g'), ' ')
$$;

-- Kinds of channels that any press agency has; each can be changed and more registered.
INSERT INTO channel (id, version, created_at, created_by, updated_at, updated_by, code, name, name_en, kind, aliases)
SELECT uuidv7(), 0, now(), 'seed', now(), 'seed', code, name, name_en, kind, aliases::varchar[]
FROM (VALUES
  ('BAO-IN', 'Báo in', 'Printed paper', 'PRINT', '{Báo giấy}'),
  ('BAO-DIEN-TU', 'Báo điện tử', 'Electronic newspaper', 'ONLINE', '{}'),
  ('TAP-CHI-IN', 'Tạp chí in', 'Printed magazine', 'PRINT', '{}'),
  ('TRANG-TAP-CHI', 'Trang tạp chí', 'Site of the magazine', 'ONLINE', '{}'),
  ('TRANG-DIEN-TU', 'Trang điện tử', 'Website', 'ONLINE', '{Trang thông tin điện tử}'),
  ('CONG-TTDT', 'Cổng thông tin điện tử', 'Portal', 'ONLINE', '{}'),
  ('SONG-PHAT-THANH', 'Sóng phát thanh', 'Radio', 'RADIO', '{Phát thanh}'),
  ('SONG-TRUYEN-HINH', 'Sóng truyền hình', 'Television', 'TELEVISION', '{Truyền hình}'),
  ('TRUYEN-HINH-LAI', 'Sóng truyền hình, phát lại', 'Television, again', 'TELEVISION', '{}'),
  ('BAN-TIN-TRUYEN-HINH', 'Bản tin truyền hình', 'Television news', 'TELEVISION', '{}'),
  ('KENH-VIDEO', 'Kênh video', 'Video channel', 'SOCIAL', '{}'),
  ('MANG-XA-HOI', 'Trang mạng xã hội', 'Social network', 'SOCIAL', '{Mạng xã hội}'),
  ('TRUYEN-THANH', 'Truyền thanh cơ sở', 'Grassroots loudspeakers', 'GRASSROOTS', '{}'),
  ('NHA-SACH', 'Nhà sách', 'Bookshop', 'OTHER', '{}')
) AS seed (code, name, name_en, kind, aliases);

INSERT INTO channel_name (key, channel)
SELECT DISTINCT lower(pg_temp.line(key) COLLATE "vi-x-icu"), code
FROM channel CROSS JOIN LATERAL unnest(ARRAY[code, name] || aliases::text[]) AS key;

-- What was sent before: each channel has one form, the listed name or how it was written first.
INSERT INTO channel_spelling (key, spelling)
SELECT DISTINCT ON (key) key, spelling FROM (
  SELECT lower(pg_temp.line(channel) COLLATE "vi-x-icu") AS key, pg_temp.line(channel) AS spelling, first_recorded_at
  FROM content_item) AS sent
WHERE key <> '' ORDER BY key, first_recorded_at;

-- Without a new revision: reporting does the same with its facts.
UPDATE content_item i SET channel = f.form
FROM (SELECT s.key, coalesce(c.name, s.spelling) AS form
      FROM channel_spelling s LEFT JOIN channel_name n ON n.key = s.key LEFT JOIN channel c ON c.code = n.channel) AS f
WHERE f.key = lower(pg_temp.line(i.channel) COLLATE "vi-x-icu") AND i.channel <> f.form;

-- An item whose name would now be read as another one is found under that, where no other item has it.
UPDATE content_item i SET external_id = pg_temp.line(i.external_id)
WHERE pg_temp.line(i.external_id) NOT IN (i.external_id, '') AND NOT EXISTS (
  SELECT FROM content_item other
  WHERE other.agency = i.agency AND other.id <> i.id
    AND pg_temp.line(other.external_id) = pg_temp.line(i.external_id));
UPDATE content_item SET work_id = pg_temp.line(work_id) WHERE pg_temp.line(work_id) NOT IN (work_id, '');
UPDATE content_item SET event_code = nullif(pg_temp.line(event_code), '')
WHERE event_code IS NOT NULL AND event_code <> pg_temp.line(event_code);
