-- What partners abroad that are no press agencies brought under international agreements (R065, rules.md §4).
CREATE TABLE partnership_output (
  id               uuid PRIMARY KEY,
  version          bigint NOT NULL,
  created_at       timestamptz NOT NULL,
  created_by       text NOT NULL,
  updated_at       timestamptz NOT NULL,
  updated_by       text NOT NULL,
  code             text NOT NULL CONSTRAINT partnership_output_code_key UNIQUE,
  partnership_id   uuid NOT NULL REFERENCES partnership (id),
  title            text COLLATE "vi-x-icu" NOT NULL,
  form             text NOT NULL,
  produced_on      date NOT NULL,
  language         text,
  country          text NOT NULL,
  quantity         bigint NOT NULL CHECK (quantity > 0),
  url              text,
  document_number  text,
  note             text,
  withdrawn_reason text, -- null: it counts
  search           text GENERATED ALWAYS AS (search_text(code || ' ' || title)) STORED,
  CONSTRAINT partnership_output_evidence CHECK (url IS NOT NULL OR document_number IS NOT NULL)
);
CREATE UNIQUE INDEX partnership_output_url_key ON partnership_output (md5(url)) WHERE withdrawn_reason IS NULL; -- each counts once; a row of an index holds no long address
CREATE INDEX partnership_output_partnership ON partnership_output (partnership_id, produced_on); -- GET /partnerships, ?partnershipId=
CREATE INDEX partnership_output_produced ON partnership_output (produced_on);                    -- GET /partnership-outputs?from=&to=
CREATE INDEX partnership_output_search ON partnership_output USING gin (search gin_trgm_ops);    -- GET /partnership-outputs?q=
GRANT SELECT, INSERT, UPDATE ON partnership_output TO ${runtime};
