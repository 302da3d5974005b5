-- The parts of a plan beside its clauses: proposals (R003), objectives (R006), requirements (R007), recipients (R018), signatures (R019).
-- What is read from a document is marked: it gives way to another reading of it, what an officer wrote does not.
CREATE TABLE plan_proposal (
  id            uuid PRIMARY KEY,
  version       bigint NOT NULL,
  created_at    timestamptz NOT NULL,
  created_by    text NOT NULL,
  updated_at    timestamptz NOT NULL,
  updated_by    text NOT NULL,
  plan_id       uuid NOT NULL REFERENCES plan (id),
  ordinal       integer NOT NULL,
  from_document boolean NOT NULL,
  clause_path   text,
  agency        text REFERENCES agency (code),
  number        text,
  proposed_on   date
);
CREATE INDEX plan_proposal_of_plan ON plan_proposal (plan_id, ordinal); -- GET /plans/{id}/proposals

CREATE TABLE plan_proposal_file (
  proposal_id   uuid NOT NULL REFERENCES plan_proposal (id),
  ordinal       integer NOT NULL,
  title         text NOT NULL,
  url           text,
  attachment_id uuid REFERENCES attachment (id),
  PRIMARY KEY (proposal_id, ordinal),
  CONSTRAINT plan_proposal_file_one_source CHECK ((url IS NULL) <> (attachment_id IS NULL))
);

CREATE TABLE plan_objective (
  id            uuid PRIMARY KEY,
  version       bigint NOT NULL,
  created_at    timestamptz NOT NULL,
  created_by    text NOT NULL,
  updated_at    timestamptz NOT NULL,
  updated_by    text NOT NULL,
  plan_id       uuid NOT NULL REFERENCES plan (id),
  ordinal       integer NOT NULL,
  from_document boolean NOT NULL,
  clause_path   text,
  text          text NOT NULL,
  level         text,
  kpi_codes     varchar[] NOT NULL
);
CREATE INDEX plan_objective_of_plan ON plan_objective (plan_id, ordinal); -- GET /plans/{id}/objectives

CREATE TABLE plan_requirement (
  id            uuid PRIMARY KEY,
  version       bigint NOT NULL,
  created_at    timestamptz NOT NULL,
  created_by    text NOT NULL,
  updated_at    timestamptz NOT NULL,
  updated_by    text NOT NULL,
  plan_id       uuid NOT NULL REFERENCES plan (id),
  ordinal       integer NOT NULL,
  from_document boolean NOT NULL,
  clause_path   text,
  text          text NOT NULL,
  check_type    text,
  last_checked  date,
  met           boolean,
  note          text,
  CONSTRAINT plan_requirement_checked CHECK ((last_checked IS NULL) = (met IS NULL))
);
CREATE INDEX plan_requirement_of_plan ON plan_requirement (plan_id, ordinal); -- GET /plans/{id}/requirements

CREATE TABLE plan_recipient (
  id            uuid PRIMARY KEY,
  version       bigint NOT NULL,
  created_at    timestamptz NOT NULL,
  created_by    text NOT NULL,
  updated_at    timestamptz NOT NULL,
  updated_by    text NOT NULL,
  plan_id       uuid NOT NULL REFERENCES plan (id),
  ordinal       integer NOT NULL,
  from_document boolean NOT NULL,
  clause_path   text,
  label         text NOT NULL,
  agency        text REFERENCES agency (code),
  agency_group  text,
  channel       text,
  sent_at       timestamptz,
  ack_at        timestamptz,
  CONSTRAINT plan_recipient_one CHECK (agency IS NULL OR agency_group IS NULL),
  CONSTRAINT plan_recipient_times CHECK (ack_at IS NULL OR sent_at <= ack_at)
);
CREATE INDEX plan_recipient_of_plan ON plan_recipient (plan_id, ordinal); -- GET /plans/{id}/recipients

CREATE TABLE plan_signature (
  id            uuid PRIMARY KEY,
  version       bigint NOT NULL,
  created_at    timestamptz NOT NULL,
  created_by    text NOT NULL,
  updated_at    timestamptz NOT NULL,
  updated_by    text NOT NULL,
  plan_id       uuid NOT NULL REFERENCES plan (id),
  ordinal       integer NOT NULL,
  from_document boolean NOT NULL,
  clause_path   text,
  authority     text,
  on_behalf_of  text,
  title         text,
  name          text,
  signed_at     timestamptz,
  file_code     text
);
CREATE INDEX plan_signature_of_plan ON plan_signature (plan_id, ordinal); -- GET /plans/{id}/signatures

GRANT SELECT, INSERT, UPDATE ON plan_proposal, plan_objective, plan_requirement, plan_recipient, plan_signature TO ${runtime};
GRANT SELECT, INSERT, UPDATE, DELETE ON plan_proposal_file TO ${runtime};

-- Plans that were imported before: what their clauses and letterheads say. Proposals and the agencies of recipients are an officer's to add.
INSERT INTO plan_objective (id, version, created_at, created_by, updated_at, updated_by, plan_id, ordinal, from_document, clause_path,
                            text, kpi_codes)
SELECT uuidv7(), 0, now(), 'seed', now(), 'seed', plan_id, row_number() OVER (PARTITION BY plan_id ORDER BY ordinal), true, path, text, '{}'
FROM clause
WHERE kind IN ('BULLET', 'PARAGRAPH') AND path NOT LIKE 'PL%' AND path ~ '-[^-.]+$'
  AND search_text(title) ~ '^(muc dich|muc tieu)' AND search_text(title) NOT LIKE '%yeu cau%';

INSERT INTO plan_requirement (id, version, created_at, created_by, updated_at, updated_by, plan_id, ordinal, from_document, clause_path,
                              text)
SELECT uuidv7(), 0, now(), 'seed', now(), 'seed', plan_id, row_number() OVER (PARTITION BY plan_id ORDER BY ordinal), true, path, text
FROM clause
WHERE kind IN ('BULLET', 'PARAGRAPH') AND path NOT LIKE 'PL%' AND path ~ '-[^-.]+$' AND search_text(title) LIKE 'yeu cau%';

INSERT INTO plan_recipient (id, version, created_at, created_by, updated_at, updated_by, plan_id, ordinal, from_document, clause_path,
                            label, channel)
SELECT uuidv7(), 0, now(), 'seed', now(), 'seed', plan_id, row_number() OVER (PARTITION BY plan_id ORDER BY ordinal), true, path,
  rtrim(text, ';,. '), CASE WHEN search_text(text) ~ '^luu([: ]|$)' THEN 'FILE' END
FROM clause
WHERE kind = 'RECIPIENT';

INSERT INTO plan_signature (id, version, created_at, created_by, updated_at, updated_by, plan_id, ordinal, from_document, authority,
                            on_behalf_of, title, name)
SELECT uuidv7(), 0, now(), 'seed', now(), 'seed', plan_id, 1, true,
  CASE WHEN regexp_replace(authority, '[./ ]', '', 'g') IN ('TM', 'KT', 'TL', 'TUQ', 'Q') THEN regexp_replace(authority, '[./ ]', '', 'g') END,
  on_behalf_of, signer_title, signer_name
FROM plan_letterhead
WHERE signed AND (signer_title IS NOT NULL OR signer_name IS NOT NULL);
