-- What has to be done again and again, by law (rules.md §7): data with validity and reference. What the report calendars and the tasks say
-- themselves is not here.
CREATE TABLE obligation_rule (
  kind        varchar NOT NULL,
  months      integer NOT NULL CHECK (months IN (1, 3, 6, 12)), -- once in each so many months of the calendar year
  legal_basis text NOT NULL,
  valid_from  date NOT NULL,
  valid_to    date,
  PRIMARY KEY (kind, valid_from)
);
INSERT INTO obligation_rule VALUES
  ('PRESS_CONFERENCE', 3, 'Nghị định 09/2017/NĐ-CP, Điều 5', '2017-03-30', NULL);
GRANT SELECT ON obligation_rule TO ${runtime};
