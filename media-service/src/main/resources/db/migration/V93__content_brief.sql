-- Briefs: what press agencies are asked to tell (R045, rules.md §4).
CREATE TABLE content_brief (
  id         uuid PRIMARY KEY,
  version    bigint NOT NULL,
  created_at timestamptz NOT NULL,
  created_by text NOT NULL,
  updated_at timestamptz NOT NULL,
  updated_by text NOT NULL,
  plan_id    uuid NOT NULL,
  theme      text NOT NULL,
  message    text NOT NULL,
  message_en text,
  agencies   varchar[] NOT NULL, -- none: all
  channels   varchar[] NOT NULL, -- none: any
  start_on   date NOT NULL,
  end_on     date NOT NULL,
  state      text NOT NULL,      -- DRAFT, ISSUED, CLOSED
  issued_at  timestamptz,
  closed_at  timestamptz,
  CONSTRAINT content_brief_days CHECK (start_on <= end_on)
);
CREATE INDEX content_brief_created ON content_brief (created_at, id); -- GET /content-briefs
GRANT SELECT, INSERT, UPDATE ON content_brief TO ${runtime};

CREATE TABLE content_brief_line (
  brief_id uuid NOT NULL REFERENCES content_brief (id),
  ordinal  integer NOT NULL,     -- its place in the brief, from 0
  genre    text NOT NULL,
  language text,
  quantity integer NOT NULL CHECK (quantity > 0),
  PRIMARY KEY (brief_id, ordinal)
);
GRANT SELECT, INSERT, UPDATE, DELETE ON content_brief_line TO ${runtime};
