-- What every service's database has. Versions below 1 belong to the platform; they may arrive out of order.

CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- text as search compares it, letter for letter what VietnameseText.searchable makes of it (rules.md §2): no accents, đ as d, lower
-- case, printers' quotes and dashes as typed ones, white space folded; immutable, so that columns and indexes may use it
CREATE FUNCTION search_text(raw text) RETURNS text
  LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
  RETURN lower(translate(btrim(regexp_replace(regexp_replace(
      normalize(raw COLLATE "und-x-icu", NFD),
      '[\u0300-\u036f]+', '', 'g'),
      '[ \t\n\v\f\r\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+', ' ', 'g')),
      'đðĐÐ‘’“”‐‑–—', 'dddd''''""----'));

CREATE TABLE audit_entry (
  id               uuid PRIMARY KEY,
  at               timestamptz NOT NULL,
  actor            text NOT NULL,
  client           text,
  org              text,
  action           text NOT NULL,
  resource         text NOT NULL,
  resource_version bigint,
  before_sha256    text,
  after_sha256     text,
  changed_fields   varchar[] NOT NULL,
  trace_id         text NOT NULL
);
CREATE INDEX audit_entry_resource ON audit_entry (resource, at); -- GET /audit?resource=
CREATE INDEX audit_entry_at ON audit_entry (at);                 -- GET /audit, from, to

-- insert-only: the runtime login can neither change nor remove a row
GRANT USAGE ON SCHEMA public TO ${runtime};
GRANT SELECT, INSERT ON audit_entry TO ${runtime};
