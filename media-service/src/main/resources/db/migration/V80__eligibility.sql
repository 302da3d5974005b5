-- Eligibility of press agencies (R040–R043, rules.md §4): the rule is a series of versions, and an assessment has all that it went by.
-- Both are insert-only: a later version never changes an earlier one, nor what was assessed by it.
CREATE TABLE eligibility_rule (
  id                 uuid PRIMARY KEY,
  version            bigint NOT NULL,
  created_at         timestamptz NOT NULL,
  created_by         text NOT NULL,
  updated_at         timestamptz NOT NULL,
  updated_by         text NOT NULL,
  rule_version       integer NOT NULL CONSTRAINT eligibility_rule_version_key UNIQUE, -- GET /eligibility-rules
  min_circulation    bigint NOT NULL CHECK (min_circulation >= 0),
  min_monthly_visits bigint NOT NULL CHECK (min_monthly_visits >= 0),
  magazine_exclusion text NOT NULL,
  valid_from         date NOT NULL,
  legal_basis        text NOT NULL
);
CREATE INDEX eligibility_rule_from ON eligibility_rule (valid_from, rule_version); -- the version of a day
GRANT SELECT, INSERT ON eligibility_rule TO ${runtime};

CREATE TABLE eligibility_assessment (
  id                 uuid PRIMARY KEY,
  version            bigint NOT NULL,
  created_at         timestamptz NOT NULL,
  created_by         text NOT NULL,
  updated_at         timestamptz NOT NULL,
  updated_by         text NOT NULL,
  agency             text NOT NULL,
  assessed_on        date NOT NULL,
  rule_version       integer NOT NULL REFERENCES eligibility_rule (rule_version),
  min_circulation    bigint NOT NULL,
  min_monthly_visits bigint NOT NULL,
  magazine_exclusion text NOT NULL,
  circulation        bigint,           -- what the register had at that moment; null: nobody knew
  monthly_visits     bigint,
  mission_fit        boolean,
  magazine           boolean NOT NULL,
  key_multimedia     boolean NOT NULL,
  resident_office    boolean NOT NULL,
  eligible           boolean NOT NULL,
  priority           integer,
  other_eligible     boolean NOT NULL, -- under the other reading of "trừ Tạp chí"
  other_priority     integer
);
CREATE INDEX eligibility_assessment_agency ON eligibility_assessment (agency, created_at); -- GET …/eligibility-assessments
GRANT SELECT, INSERT ON eligibility_assessment TO ${runtime};

CREATE TABLE eligibility_evidence (
  assessment_id   uuid NOT NULL REFERENCES eligibility_assessment (id),
  ordinal         integer NOT NULL,
  criterion       text NOT NULL,
  url             text,
  document_number text,
  note            text,
  PRIMARY KEY (assessment_id, ordinal)
);
GRANT SELECT, INSERT ON eligibility_evidence TO ${runtime};
