-- The press register (rules.md §4): who publishes, and so who may submit.
CREATE TABLE press_agency (
  id              uuid PRIMARY KEY,
  version         bigint NOT NULL,
  created_at      timestamptz NOT NULL,
  created_by      text NOT NULL,
  updated_at      timestamptz NOT NULL,
  updated_by      text NOT NULL,
  code            text NOT NULL CONSTRAINT press_agency_code_key UNIQUE,
  name            text COLLATE "vi-x-icu" NOT NULL,
  level           text NOT NULL,
  press_types     varchar[] NOT NULL,
  circulation     bigint,
  monthly_visits  bigint,
  key_multimedia  boolean NOT NULL,
  resident_office boolean NOT NULL,
  mission_fit     boolean,
  valid_from      date,
  valid_to        date,
  predecessors    varchar[] NOT NULL DEFAULT '{}',
  search          text GENERATED ALWAYS AS (search_text(code || ' ' || name)) STORED,
  CONSTRAINT press_agency_validity CHECK (valid_from IS NULL OR valid_to IS NULL OR valid_from <= valid_to)
);
CREATE INDEX press_agency_search ON press_agency USING gin (search gin_trgm_ops); -- GET /press-agencies?q=
CREATE INDEX press_agency_updated ON press_agency (updated_at, id);               -- republish
GRANT SELECT, INSERT, UPDATE ON press_agency TO ${runtime};

-- Public reference data: the provincial press of Bình Định in 2024.
INSERT INTO press_agency (id, version, created_at, created_by, updated_at, updated_by, code, name, level, press_types,
                          key_multimedia, resident_office)
SELECT uuidv7(), 0, now(), 'seed', now(), 'seed', code, name, 'PROVINCIAL', press_types::varchar[], false, true
FROM (VALUES
  ('BBD', 'Báo Bình Định', '{PRINT,ELECTRONIC}'),
  ('BTV', 'Đài Phát thanh và Truyền hình Bình Định', '{RADIO,TELEVISION,ELECTRONIC}'),
  ('VNBD', 'Tạp chí Văn nghệ Bình Định', '{MAGAZINE}')
) AS seed (code, name, press_types);
