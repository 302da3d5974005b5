-- Who leads, manages and consolidates whom (R008).
CREATE TABLE reporting_line (
  id         uuid PRIMARY KEY,
  version    bigint NOT NULL,
  created_at timestamptz NOT NULL,
  created_by text NOT NULL,
  updated_at timestamptz NOT NULL,
  updated_by text NOT NULL,
  from_code  text NOT NULL REFERENCES agency (code),
  to_code    text NOT NULL REFERENCES agency (code),
  kind       text NOT NULL,
  valid_from date,
  valid_to   date,
  CONSTRAINT reporting_line_validity CHECK (valid_from IS NULL OR valid_to IS NULL OR valid_from <= valid_to)
);
CREATE INDEX reporting_line_from ON reporting_line (from_code); -- GET /agencies/{code}/reporting-lines
CREATE INDEX reporting_line_to ON reporting_line (to_code);
GRANT SELECT, INSERT, UPDATE ON reporting_line TO ${runtime};

-- As the plan of 2024 has it: "sự lãnh đạo của Tỉnh ủy, sự quản lý, điều hành của UBND tỉnh", "qua Sở TTTT tổng hợp".
INSERT INTO reporting_line (id, version, created_at, created_by, updated_at, updated_by, from_code, to_code, kind)
SELECT uuidv7(), 0, now(), 'seed', now(), 'seed', from_code, to_code, kind
FROM (
  SELECT 'UBND' AS from_code, 'TINHUY' AS to_code, 'LEADERSHIP' AS kind
  UNION ALL
  SELECT code, 'UBND', 'MANAGEMENT' FROM agency WHERE parent_code = 'UBND' AND level IN ('DEPARTMENT', 'DISTRICT')
  UNION ALL
  SELECT code, 'STTTT', 'CONSOLIDATION' FROM agency
  WHERE parent_code = 'UBND' AND level IN ('DEPARTMENT', 'DISTRICT') AND code <> 'STTTT'
  UNION ALL
  SELECT 'STTTT', 'UBND', 'CONSOLIDATION'
) AS seed
WHERE EXISTS (SELECT FROM agency WHERE code = from_code) AND EXISTS (SELECT FROM agency WHERE code = to_code)
ORDER BY kind, from_code;
