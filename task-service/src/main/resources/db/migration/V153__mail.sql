-- E-mails to agencies: where to, and whether they want any. Its code is the agency's.
CREATE TABLE mail_preference (
  id         uuid PRIMARY KEY,
  version    bigint NOT NULL,
  created_at timestamptz NOT NULL,
  created_by text NOT NULL,
  updated_at timestamptz NOT NULL,
  updated_by text NOT NULL,
  code       text NOT NULL CONSTRAINT mail_preference_code_key UNIQUE REFERENCES agency (code),
  address    text NOT NULL,
  language   text NOT NULL,
  opted_out  boolean NOT NULL,
  search     text GENERATED ALWAYS AS (search_text(code || ' ' || address)) STORED
);
GRANT SELECT, INSERT, UPDATE ON mail_preference TO ${runtime};

-- What an agency is told on a day, once. A row is claimed before it is sent; one that was claimed and never settled is not sent again.
CREATE TABLE mail_digest (
  id         uuid PRIMARY KEY,
  agency     text NOT NULL REFERENCES agency (code),
  on_day     date NOT NULL,
  state      text NOT NULL,
  address    text NOT NULL,
  subject    text NOT NULL,
  body       text NOT NULL,
  items      integer NOT NULL,
  claim      bigint NOT NULL,
  attempts   integer NOT NULL,
  due_at     timestamptz NOT NULL,
  created_at timestamptz NOT NULL,
  sent_at    timestamptz,
  failure    text,
  CONSTRAINT mail_digest_once_a_day UNIQUE (agency, on_day)
);
CREATE INDEX mail_digest_due ON mail_digest (due_at) WHERE state IN ('PENDING', 'SENDING');
GRANT SELECT, INSERT, UPDATE ON mail_digest TO ${runtime};
