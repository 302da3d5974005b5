-- Plans of five years with their clauses, tasks, updates, money, obstacles and reminders, as if agencies had reported all along: what one
-- agency says on one day lies together, so that the updates of a plan lie far apart. All synthetic. The last year's are in force;
-- one in twenty plans is carried out by its issuer alone.

SET session_replication_role = replica; -- the keys are right by construction
SET work_mem = '512MB';
SET maintenance_work_mem = '512MB';

CREATE TEMPORARY TABLE lead AS
SELECT code, row_number() OVER (ORDER BY code) - 1 AS place, count(*) OVER () AS of FROM agency;

CREATE TEMPORARY TABLE planned AS
SELECT uuidv7() AS id, n, lead.code AS issuer, n % 5 = 0 AS current,
  current_date - 240 - 365 * (n % 5) AS start_on
FROM generate_series(0, {plans} - 1) AS n JOIN lead ON lead.place = n / 5 % lead.of;

INSERT INTO plan (id, version, created_at, created_by, updated_at, updated_by, plan_year, doc_type, number, symbol, place, issued_on, title,
  issuer_code, status, start_on, end_on, report_calendar, source_media_type, source_size, source_sha256)
SELECT id, 1, start_on - 20, 'plans', start_on, 'plans', extract(year FROM start_on), 'KH', n::text, 'KH-' || issuer, 'Bình Định', start_on - 10,
  'Kế hoạch truyền thông số ' || n || ' của ' || issuer, issuer, CASE WHEN current THEN 'ISSUED' ELSE 'CLOSED' END, start_on, start_on + 364,
  'DECREE', 'text/markdown', 1, repeat('0', 64)
FROM planned;

INSERT INTO plan_source (plan_id, sha256, media_type, content, reading)
SELECT id, repeat('0', 64), 'text/markdown', 'x', 1 FROM planned;

INSERT INTO clause (id, version, created_at, created_by, updated_at, updated_by, plan_id, path, ordinal, kind, title, text, sha256, action)
SELECT uuidv7(), 0, start_on - 20, 'plans', start_on - 20, 'plans', id, 'III.' || c, c, 'BULLET', 'Nhiệm vụ ' || c,
  'Tuyên truyền, quảng bá hình ảnh đất và người Bình Định trên báo chí và mạng xã hội, phần ' || c || ' của kế hoạch số ' || n,
  repeat('0', 64), c > 10
FROM planned, generate_series(1, 50) AS c;

INSERT INTO content_theme (id, version, created_at, created_by, updated_at, updated_by, plan_id, code, label, clause_path, weight)
SELECT uuidv7(), 0, start_on, 'plans', start_on, 'plans', id, 'T' || lpad(c::text, 2, '0'), 'Chủ đề ' || c, 'III.' || c, 1
FROM planned, generate_series(1, 10) AS c;

INSERT INTO audience (id, version, created_at, created_by, updated_at, updated_by, plan_id, code, segment, label, clause_path)
SELECT uuidv7(), 0, start_on, 'plans', start_on, 'plans', id, 'D' || c, 'DOMESTIC', 'Đối tượng ' || c, 'III.' || c
FROM planned, generate_series(1, 5) AS c;

-- the tasks of a plan are made one after the other; one in seven is done late
CREATE TEMPORARY TABLE tasked AS
SELECT uuidv7() AS id, row.* FROM (
  SELECT planned.id AS plan_id, planned.n AS plan_no, current, t, lead.code AS lead, start_on + t % 220 AS start_on,
    start_on + t % 220 + CASE WHEN t % 7 = 0 THEN 70 + t % 10 ELSE 85 + t % 50 END AS due_on,
    CASE WHEN t % 10 = 0 OR start_on + t % 220 + 80 > current_date THEN 96 ELSE 100 END AS reached
  FROM planned, generate_series(1, {tasks}) AS t, lead
  WHERE lead.place = CASE WHEN planned.n % 20 = 0 THEN planned.n / 5 % lead.of ELSE (t + planned.n) % least(lead.of, 20) END
  ORDER BY planned.n, t) AS row;

INSERT INTO task (id, version, created_at, created_by, updated_at, updated_by, plan_id, title, clause_paths, theme_codes, audience_codes,
  start_on, due_on, lead, cooperating, weight, state, percent, done_on, code, advising, depends_on, staff_needed, amount_needed)
SELECT id, {updates}, start_on - 10, 'plans', start_on, 'plans', plan_id,
  (ARRAY['Phóng sự', 'Chuyên mục', 'Bản tin', 'Phim tài liệu', 'Hội nghị'])[1 + t % 5] || ' về ' ||
    (ARRAY['du lịch biển', 'võ cổ truyền', 'làng nghề', 'đầu tư', 'chuyển đổi số', 'nông thôn mới', 'Quy Nhơn'])[1 + t % 7] || ' số ' || t,
  ARRAY['III.' || 11 + t % 40], ARRAY['T' || lpad((1 + t % 10)::text, 2, '0')], ARRAY['D' || 1 + t % 5], start_on, due_on, lead,
  ARRAY(SELECT code FROM lead WHERE place IN ((t + 7) % lead.of, (t + 13) % lead.of)), 1 + t % 5, 'LIVE', reached, CASE WHEN reached = 100 THEN start_on + 80 END, 'NV-' || t, ARRAY['STC'],
  CASE WHEN t % 4 = 0 THEN ARRAY[lag(id) OVER (PARTITION BY plan_id ORDER BY t)] ELSE '{}' END, CASE WHEN t % 3 = 0 THEN 1 + t % 4 END,
  CASE WHEN t % 3 = 0 THEN 1000000 * (1 + t % 9) END
FROM tasked;

INSERT INTO task_history (task_id, version, known_from, plan_id, title, clause_paths, start_on, due_on, lead, cooperating, weight)
SELECT id, change, created_at + change * interval '9 days', plan_id, title, clause_paths, start_on, due_on, lead, cooperating, weight
FROM task, generate_series(0, 1) AS change
ORDER BY change, plan_id;

-- the updates' indexes are built when all are there
CREATE TEMPORARY TABLE dropped AS
SELECT constraint_.conname, indexrelid::regclass::text AS name,
  coalesce('ALTER TABLE progress_update ADD CONSTRAINT ' || conname || ' ' || pg_get_constraintdef(constraint_.oid),
    pg_get_indexdef(indexrelid)) AS definition
FROM pg_index LEFT JOIN pg_constraint AS constraint_ ON conindid = indexrelid AND contype = 'u'
WHERE indrelid = 'progress_update'::regclass AND NOT indisprimary;

DO $$
DECLARE one record;
BEGIN
  FOR one IN SELECT * FROM dropped LOOP
    EXECUTE CASE WHEN one.conname IS NULL THEN 'DROP INDEX ' || one.name
      ELSE 'ALTER TABLE progress_update DROP CONSTRAINT ' || one.conname END;
  END LOOP;
END $$;

INSERT INTO progress_update (id, version, created_at, created_by, updated_at, updated_by, task_id, effective_on, percent, note, backdated,
  org, ordinal)
SELECT uuidv7(), 0, day + time '17:00', 'plans', day + time '17:00', 'plans', id, day, CASE WHEN u = {updates} THEN reached ELSE u * 96 / {updates} END,
  'Đã thực hiện ' || u || ' kỳ', false, lead, u
FROM tasked, generate_series(1, {updates}) AS u, LATERAL (SELECT least(start_on + u * 80 / {updates}, current_date - 1) AS day) AS said
ORDER BY u, lead, plan_no, t;

DO $$
DECLARE one record;
BEGIN
  FOR one IN SELECT * FROM dropped LOOP
    EXECUTE one.definition;
  END LOOP;
END $$;

INSERT INTO progress_evidence (progress_id, ordinal, title, url)
SELECT id, 0, 'Biên bản nghiệm thu', 'https://example.vn/' || id FROM progress_update WHERE percent = 100;

INSERT INTO progress_return (id, version, created_at, created_by, updated_at, updated_by, plan_id, agency, month, org, accepted, rejected)
SELECT uuidv7(), 0, start_on + m * 30, 'plans', start_on + m * 30, 'plans', planned.id, lead.code, to_char(start_on + m * 30, 'YYYY-MM'),
  lead.code, 25, 0
FROM planned, lead, generate_series(0, 7) AS m
WHERE lead.place < 20;

INSERT INTO reminder (id, version, created_at, created_by, updated_at, updated_by, task_id, agency, level, due_by, note, automatic, answer,
  answered_at, answered_by)
SELECT uuidv7(), 0, due_on - 30, 'plans', due_on - 30, 'plans', id, lead, 1, due_on, 'Đề nghị báo cáo tiến độ', false,
  CASE WHEN reached = 100 THEN 'Đã xong' END, CASE WHEN reached = 100 THEN due_on - 20 END, CASE WHEN reached = 100 THEN 'plans' END
FROM tasked WHERE t % 5 = 0;

INSERT INTO obstacle (id, version, created_at, created_by, updated_at, updated_by, plan_id, task_id, raised_by, title, description, severity,
  state, consolidated_at, consolidated_by, decided_at, decided_by, decision)
SELECT uuidv7(), 0, start_on, 'plans', start_on, 'plans', plan_id, id, lead, 'Thiếu kinh phí cho nhiệm vụ ' || t, 'Chưa được cấp kinh phí', 'MEDIUM',
  CASE WHEN t % 40 = 0 THEN 'CONSOLIDATED' ELSE 'DECIDED' END, start_on + 5, 'plans', CASE WHEN t % 40 > 0 THEN start_on + 9 END,
  CASE WHEN t % 40 > 0 THEN 'plans' END, CASE WHEN t % 40 > 0 THEN 'Cấp bổ sung' END
FROM tasked WHERE t % 10 = 0;

INSERT INTO funding_source (id, version, created_at, created_by, updated_at, updated_by, code, kind, name)
SELECT uuidv7(), 0, now(), 'plans', now(), 'plans', 'PLANS-' || kind, kind, 'Nguồn ' || kind
FROM unnest(ARRAY['STATE_PROVINCIAL', 'STATE_DISTRICT', 'SOCIAL']) AS kind;

INSERT INTO budget_line (id, version, created_at, created_by, updated_at, updated_by, plan_id, title, agency, source_code, fiscal_year, task_id,
  clause_path)
SELECT uuidv7(), 0, start_on, 'plans', start_on, 'plans', plan_id, 'Kinh phí nhiệm vụ ' || t, lead,
  (ARRAY['PLANS-STATE_PROVINCIAL', 'PLANS-STATE_DISTRICT', 'PLANS-SOCIAL'])[1 + t % 3], extract(year FROM start_on), id, 'III.' || 11 + t % 40
FROM tasked WHERE t % 2 = 0;

INSERT INTO budget_booking (id, version, created_at, created_by, updated_at, updated_by, line_id, ordinal, stage, amount_vnd, booked_on, document)
SELECT uuidv7(), 0, line.created_at + b * interval '3 days', 'plans', line.created_at, 'plans', line.id, b,
  (ARRAY['PLANNED', 'ALLOCATED', 'COMMITTED', 'DISBURSED', 'SETTLED'])[1 + (b - 1) / 2], 1000000, (line.created_at + b * interval '3 days')::date,
  'QĐ-' || b
FROM budget_line AS line, generate_series(1, 10) AS b
ORDER BY b, line.agency;

SET session_replication_role = DEFAULT;
