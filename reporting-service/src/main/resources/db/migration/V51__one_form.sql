-- Channels and languages have one form (rules.md §2): what was counted apart because of blanks, case or a code of three letters is
-- counted together. Facts and sums change as the intake would have made them.
CREATE FUNCTION pg_temp.line(sent text) RETURNS text LANGUAGE sql AS $$
  SELECT btrim(regexp_replace(normalize(sent, NFC), '[ \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+', ' ', 'g'), ' ')
$$;

CREATE TEMPORARY TABLE listed ON COMMIT DROP AS SELECT * FROM (VALUES
  ('báo in', 'Báo in'),
  ('bao-in', 'Báo in'),
  ('báo giấy', 'Báo in'),
  ('báo điện tử', 'Báo điện tử'),
  ('bao-dien-tu', 'Báo điện tử'),
  ('tạp chí in', 'Tạp chí in'),
  ('tap-chi-in', 'Tạp chí in'),
  ('trang tạp chí', 'Trang tạp chí'),
  ('trang-tap-chi', 'Trang tạp chí'),
  ('trang điện tử', 'Trang điện tử'),
  ('trang-dien-tu', 'Trang điện tử'),
  ('trang thông tin điện tử', 'Trang điện tử'),
  ('cổng thông tin điện tử', 'Cổng thông tin điện tử'),
  ('cong-ttdt', 'Cổng thông tin điện tử'),
  ('sóng phát thanh', 'Sóng phát thanh'),
  ('song-phat-thanh', 'Sóng phát thanh'),
  ('phát thanh', 'Sóng phát thanh'),
  ('sóng truyền hình', 'Sóng truyền hình'),
  ('song-truyen-hinh', 'Sóng truyền hình'),
  ('truyền hình', 'Sóng truyền hình'),
  ('sóng truyền hình, phát lại', 'Sóng truyền hình, phát lại'),
  ('truyen-hinh-lai', 'Sóng truyền hình, phát lại'),
  ('bản tin truyền hình', 'Bản tin truyền hình'),
  ('ban-tin-truyen-hinh', 'Bản tin truyền hình'),
  ('kênh video', 'Kênh video'),
  ('kenh-video', 'Kênh video'),
  ('trang mạng xã hội', 'Trang mạng xã hội'),
  ('mang-xa-hoi', 'Trang mạng xã hội'),
  ('mạng xã hội', 'Trang mạng xã hội'),
  ('truyền thanh cơ sở', 'Truyền thanh cơ sở'),
  ('truyen-thanh', 'Truyền thanh cơ sở'),
  ('nhà sách', 'Nhà sách'),
  ('nha-sach', 'Nhà sách')
) AS of_the_media_service (key, name);

CREATE TEMPORARY TABLE shorter ON COMMIT DROP AS SELECT * FROM (VALUES
  ('aar', 'aa'), ('abk', 'ab'), ('ave', 'ae'), ('afr', 'af'), ('aka', 'ak'), ('amh', 'am'), ('arg', 'an'), ('ara', 'ar'),
  ('asm', 'as'), ('ava', 'av'), ('aym', 'ay'), ('aze', 'az'), ('bak', 'ba'), ('bel', 'be'), ('bul', 'bg'), ('bih', 'bh'),
  ('bih', 'bh'), ('bis', 'bi'), ('bam', 'bm'), ('ben', 'bn'), ('bod', 'bo'), ('tib', 'bo'), ('bre', 'br'), ('bos', 'bs'),
  ('cat', 'ca'), ('che', 'ce'), ('cha', 'ch'), ('cos', 'co'), ('cre', 'cr'), ('ces', 'cs'), ('cze', 'cs'), ('chu', 'cu'),
  ('chv', 'cv'), ('cym', 'cy'), ('wel', 'cy'), ('dan', 'da'), ('deu', 'de'), ('ger', 'de'), ('div', 'dv'), ('dzo', 'dz'),
  ('ewe', 'ee'), ('ell', 'el'), ('gre', 'el'), ('eng', 'en'), ('epo', 'eo'), ('spa', 'es'), ('est', 'et'), ('eus', 'eu'),
  ('baq', 'eu'), ('fas', 'fa'), ('per', 'fa'), ('ful', 'ff'), ('fin', 'fi'), ('fij', 'fj'), ('fao', 'fo'), ('fra', 'fr'),
  ('fre', 'fr'), ('fry', 'fy'), ('gle', 'ga'), ('gla', 'gd'), ('glg', 'gl'), ('grn', 'gn'), ('guj', 'gu'), ('glv', 'gv'),
  ('hau', 'ha'), ('heb', 'he'), ('hin', 'hi'), ('hmo', 'ho'), ('hrv', 'hr'), ('hat', 'ht'), ('hun', 'hu'), ('hye', 'hy'),
  ('arm', 'hy'), ('her', 'hz'), ('ina', 'ia'), ('ind', 'id'), ('ile', 'ie'), ('ibo', 'ig'), ('iii', 'ii'), ('ipk', 'ik'),
  ('ido', 'io'), ('isl', 'is'), ('ice', 'is'), ('ita', 'it'), ('iku', 'iu'), ('jpn', 'ja'), ('jav', 'jv'), ('kat', 'ka'),
  ('geo', 'ka'), ('kon', 'kg'), ('kik', 'ki'), ('kua', 'kj'), ('kaz', 'kk'), ('kal', 'kl'), ('khm', 'km'), ('kan', 'kn'),
  ('kor', 'ko'), ('kau', 'kr'), ('kas', 'ks'), ('kur', 'ku'), ('kom', 'kv'), ('cor', 'kw'), ('kir', 'ky'), ('lat', 'la'),
  ('ltz', 'lb'), ('lug', 'lg'), ('lim', 'li'), ('lin', 'ln'), ('lao', 'lo'), ('lit', 'lt'), ('lub', 'lu'), ('lav', 'lv'),
  ('mlg', 'mg'), ('mah', 'mh'), ('mri', 'mi'), ('mao', 'mi'), ('mkd', 'mk'), ('mac', 'mk'), ('mal', 'ml'), ('mon', 'mn'),
  ('mar', 'mr'), ('msa', 'ms'), ('may', 'ms'), ('mlt', 'mt'), ('mya', 'my'), ('bur', 'my'), ('nau', 'na'), ('nob', 'nb'),
  ('nde', 'nd'), ('nep', 'ne'), ('ndo', 'ng'), ('nld', 'nl'), ('dut', 'nl'), ('nno', 'nn'), ('nor', 'no'), ('nbl', 'nr'),
  ('nav', 'nv'), ('nya', 'ny'), ('oci', 'oc'), ('oji', 'oj'), ('orm', 'om'), ('ori', 'or'), ('oss', 'os'), ('pan', 'pa'),
  ('pli', 'pi'), ('pol', 'pl'), ('pus', 'ps'), ('por', 'pt'), ('que', 'qu'), ('roh', 'rm'), ('run', 'rn'), ('ron', 'ro'),
  ('rum', 'ro'), ('mo', 'ro'), ('mol', 'ro'), ('rus', 'ru'), ('kin', 'rw'), ('san', 'sa'), ('srd', 'sc'), ('snd', 'sd'),
  ('sme', 'se'), ('sag', 'sg'), ('hbs', 'sh'), ('sin', 'si'), ('slk', 'sk'), ('slo', 'sk'), ('slv', 'sl'), ('smo', 'sm'),
  ('sna', 'sn'), ('som', 'so'), ('sqi', 'sq'), ('alb', 'sq'), ('srp', 'sr'), ('ssw', 'ss'), ('sot', 'st'), ('sun', 'su'),
  ('swe', 'sv'), ('swa', 'sw'), ('tam', 'ta'), ('tel', 'te'), ('tgk', 'tg'), ('tha', 'th'), ('tir', 'ti'), ('tuk', 'tk'),
  ('tgl', 'tl'), ('tsn', 'tn'), ('ton', 'to'), ('tur', 'tr'), ('tso', 'ts'), ('tat', 'tt'), ('twi', 'tw'), ('tah', 'ty'),
  ('uig', 'ug'), ('ukr', 'uk'), ('urd', 'ur'), ('uzb', 'uz'), ('ven', 've'), ('vie', 'vi'), ('vol', 'vo'), ('wln', 'wa'),
  ('wol', 'wo'), ('xho', 'xh'), ('yid', 'yi'), ('yor', 'yo'), ('zha', 'za'), ('zho', 'zh'), ('chi', 'zh'), ('zul', 'zu')
) AS languages (three, two);

CREATE TEMPORARY TABLE form ON COMMIT DROP AS
  SELECT s.channel, coalesce(l.name, first_value(pg_temp.line(s.channel)) OVER (PARTITION BY s.key ORDER BY s.since, s.channel)) AS form
  FROM (SELECT channel, lower(pg_temp.line(channel) COLLATE "vi-x-icu") AS key, min(known_from) AS since
        FROM content_fact WHERE channel IS NOT NULL GROUP BY channel) AS s
  LEFT JOIN listed l ON l.key = s.key;
DELETE FROM form WHERE channel = form OR form = '';

DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM form) AND NOT EXISTS (
      SELECT FROM rollup_language r JOIN shorter l ON l.three = r.language) THEN
    RETURN;
  END IF;
  UPDATE content_fact c SET channel = f.form FROM form f WHERE f.channel = c.channel;
  UPDATE content_fact c SET main_language = l.two FROM shorter l WHERE l.three = c.main_language;
  CREATE TEMPORARY TABLE merged ON COMMIT DROP AS
    SELECT t.half_month AS half_month, t.agency AS agency, t.genre AS genre, coalesce(f.form, t.channel) AS channel, coalesce(l.two, t.language) AS language, t.purpose AS purpose, t.new_production AS new_production, t.event AS event,
           sum(t.works)::bigint AS works, sum(t.publications)::bigint AS publications, sum(t.seconds)::bigint AS seconds, sum(t.airtime_seconds)::bigint AS airtime_seconds, sum(t.views)::bigint AS views, sum(t.reach)::bigint AS reach, sum(t.engagements)::bigint AS engagements, sum(t.views_gained)::bigint AS views_gained
    FROM rollup_wide t LEFT JOIN form f ON f.channel = t.channel LEFT JOIN shorter l ON l.three = t.language
    GROUP BY 1, 2, 3, 4, 5, 6, 7, 8;
  TRUNCATE rollup_wide;
  INSERT INTO rollup_wide (half_month, agency, genre, channel, language, purpose, new_production, event, works, publications, seconds, airtime_seconds, views, reach, engagements, views_gained) SELECT * FROM merged;
  DROP TABLE merged;
  CREATE TEMPORARY TABLE merged ON COMMIT DROP AS
    SELECT t.half_month AS half_month, t.agency AS agency, coalesce(l.two, t.language) AS language,
           sum(t.works)::bigint AS works, sum(t.publications)::bigint AS publications, sum(t.seconds)::bigint AS seconds, sum(t.airtime_seconds)::bigint AS airtime_seconds, sum(t.views)::bigint AS views, sum(t.reach)::bigint AS reach, sum(t.engagements)::bigint AS engagements, sum(t.views_gained)::bigint AS views_gained
    FROM rollup_language t LEFT JOIN shorter l ON l.three = t.language
    GROUP BY 1, 2, 3;
  TRUNCATE rollup_language;
  INSERT INTO rollup_language (half_month, agency, language, works, publications, seconds, airtime_seconds, views, reach, engagements, views_gained) SELECT * FROM merged;
  DROP TABLE merged;
  CREATE TEMPORARY TABLE merged ON COMMIT DROP AS
    SELECT t.event AS event, t.genre AS genre, coalesce(f.form, t.channel) AS channel, coalesce(l.two, t.language) AS language,
           sum(t.works)::bigint AS works, sum(t.publications)::bigint AS publications, sum(t.seconds)::bigint AS seconds, sum(t.airtime_seconds)::bigint AS airtime_seconds, sum(t.views)::bigint AS views, sum(t.reach)::bigint AS reach, sum(t.engagements)::bigint AS engagements, sum(t.views_gained)::bigint AS views_gained
    FROM rollup_event_media t LEFT JOIN form f ON f.channel = t.channel LEFT JOIN shorter l ON l.three = t.language
    GROUP BY 1, 2, 3, 4;
  TRUNCATE rollup_event_media;
  INSERT INTO rollup_event_media (event, genre, channel, language, works, publications, seconds, airtime_seconds, views, reach, engagements, views_gained) SELECT * FROM merged;
  DROP TABLE merged;
END $$;
