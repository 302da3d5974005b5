-- Report calendars (R102): when reports are due and which days are no working days, as data with validity and legal reference.
CREATE TABLE report_calendar (
  id          uuid PRIMARY KEY,
  version     bigint NOT NULL,
  created_at  timestamptz NOT NULL,
  created_by  text NOT NULL,
  updated_at  timestamptz NOT NULL,
  updated_by  text NOT NULL,
  code        text NOT NULL CONSTRAINT report_calendar_code_key UNIQUE, -- GET /calendars/{code}
  name        text COLLATE "vi-x-icu" NOT NULL,
  legal_basis text NOT NULL
);
GRANT SELECT, INSERT, UPDATE ON report_calendar TO ${runtime};

CREATE TABLE report_due_rule (
  calendar_id                uuid NOT NULL REFERENCES report_calendar (id),
  ordinal                    integer NOT NULL,
  report_type                text NOT NULL,
  day_of_month               integer NOT NULL CHECK (day_of_month BETWEEN 1 AND 31),
  months_after               integer NOT NULL CHECK (months_after >= 0),
  working_days_after_cut_off integer NOT NULL CHECK (working_days_after_cut_off >= 1),
  legal_basis                text NOT NULL,
  valid_from                 date,
  valid_to                   date,
  PRIMARY KEY (calendar_id, ordinal)
);
GRANT SELECT, INSERT, UPDATE, DELETE ON report_due_rule TO ${runtime};

INSERT INTO report_calendar (id, version, created_at, created_by, updated_at, updated_by, code, name, legal_basis)
VALUES
  (uuidv7(), 0, now(), 'seed', now(), 'seed', 'DECREE', 'Kỳ báo cáo theo Nghị định 09/2019/NĐ-CP (từ ngày 15 tháng trước đến ngày 14)',
   'Nghị định 09/2019/NĐ-CP, Điều 12'),
  (uuidv7(), 0, now(), 'seed', now(), 'seed', 'CALENDAR', 'Kỳ báo cáo theo tháng dương lịch', 'Quy ước nội bộ, để đối chiếu');

-- The province reports to the Government by the 25th of the period's last month. The months of CALENDAR are cut off at their end and
-- have no legal due day: the first one that the decree allows.
INSERT INTO report_due_rule (calendar_id, ordinal, report_type, day_of_month, months_after, working_days_after_cut_off,
                             legal_basis, valid_from)
SELECT calendar.id, type.ordinal, type.name, rule.day_of_month, rule.months_after, 1, rule.legal_basis, date '2019-03-12'
FROM (VALUES
  ('DECREE', 25, 0, 'Nghị định 09/2019/NĐ-CP, Điều 8 khoản 5 và Điều 13'),
  ('CALENDAR', 1, 1, 'Nghị định 09/2019/NĐ-CP, Điều 8 khoản 5')
) AS rule (calendar, day_of_month, months_after, legal_basis)
JOIN report_calendar AS calendar ON calendar.code = rule.calendar
CROSS JOIN (VALUES (0, 'MONTHLY'), (1, 'QUARTERLY'), (2, 'SIX_MONTH'), (3, 'YEARLY')) AS type (ordinal, name);

-- the holidays become the calendars' own
ALTER TABLE holiday ADD COLUMN calendar_id uuid REFERENCES report_calendar (id);
ALTER TABLE holiday DROP CONSTRAINT holiday_pkey;
INSERT INTO holiday (calendar_id, on_date, name, legal_basis)
SELECT calendar.id, on_date, holiday.name, holiday.legal_basis FROM holiday CROSS JOIN report_calendar AS calendar;
DELETE FROM holiday WHERE calendar_id IS NULL;
ALTER TABLE holiday ALTER COLUMN calendar_id SET NOT NULL;
ALTER TABLE holiday ADD PRIMARY KEY (calendar_id, on_date);
