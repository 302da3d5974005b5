-- The kinds of press as each law has them (R039, rules.md §4); insert-only: what another law says is another version
CREATE TABLE press_type (
  id          uuid PRIMARY KEY,
  version     bigint NOT NULL,
  created_at  timestamptz NOT NULL,
  created_by  text NOT NULL,
  updated_at  timestamptz NOT NULL,
  updated_by  text NOT NULL,
  code        text NOT NULL,
  name        text COLLATE "vi-x-icu" NOT NULL,
  name_en     text,
  legal_basis text NOT NULL,
  valid_from  date NOT NULL,
  valid_to    date,
  CONSTRAINT press_type_key UNIQUE (code, valid_from), -- also: the version after one
  CONSTRAINT press_type_validity CHECK (valid_to IS NULL OR valid_from <= valid_to)
);
GRANT SELECT, INSERT ON press_type TO ${runtime};

INSERT INTO press_type (id, version, created_at, created_by, updated_at, updated_by, code, name, name_en, legal_basis, valid_from)
SELECT uuidv7(), 0, now(), 'seed', now(), 'seed', code, name, name_en, 'Luật Báo chí số 103/2016/QH13, Điều 3', '2017-01-01'
FROM (VALUES
  ('PRINT', 'Báo in', 'Printed press'),
  ('RADIO', 'Báo nói', 'Radio'),
  ('TELEVISION', 'Báo hình', 'Television'),
  ('ELECTRONIC', 'Báo điện tử', 'Electronic press'),
  ('MAGAZINE', 'Tạp chí', 'Magazine')
) AS seed (code, name, name_en);
