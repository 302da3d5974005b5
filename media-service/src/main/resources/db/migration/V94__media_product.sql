-- Media products, what was printed of them and what was given away (R060–R062, rules.md §4). Both ledgers are insert-only:
-- what was entered wrongly is taken back by an entry of its own, with the quantities below zero.
CREATE TABLE media_product (
  id               uuid PRIMARY KEY,
  version          bigint NOT NULL,
  created_at       timestamptz NOT NULL,
  created_by       text NOT NULL,
  updated_at       timestamptz NOT NULL,
  updated_by       text NOT NULL,
  code             text NOT NULL CONSTRAINT media_product_code_key UNIQUE,
  kind             text NOT NULL,
  title            text COLLATE "vi-x-icu" NOT NULL,
  title_en         text,
  languages        varchar[] NOT NULL,
  duration_seconds integer CHECK (duration_seconds > 0),
  pages            integer CHECK (pages > 0),
  isbn             text,
  licence          text,
  released_on      date,
  search           text GENERATED ALWAYS AS (search_text(code || ' ' || title || ' ' || coalesce(title_en, ''))) STORED
);
CREATE INDEX media_product_search ON media_product USING gin (search gin_trgm_ops); -- GET /media-products?q=
CREATE INDEX media_product_released ON media_product (released_on);                 -- GET /media-products?from=&to=
GRANT SELECT, INSERT, UPDATE ON media_product TO ${runtime};

CREATE TABLE print_run (
  id         uuid PRIMARY KEY,
  version    bigint NOT NULL,
  created_at timestamptz NOT NULL,
  created_by text NOT NULL,
  updated_at timestamptz NOT NULL,
  updated_by text NOT NULL,
  product    text NOT NULL REFERENCES media_product (code),
  copies     bigint NOT NULL,
  cost_vnd   bigint NOT NULL,
  printed_on date NOT NULL,
  printer    text,
  note       text,
  reverses   uuid CONSTRAINT print_run_reverses_key UNIQUE REFERENCES print_run (id), -- null: an entry of its own
  reason     text,
  CONSTRAINT print_run_sign CHECK (
    CASE WHEN reverses IS NULL THEN copies > 0 AND cost_vnd >= 0 ELSE copies < 0 AND cost_vnd <= 0 END),
  CONSTRAINT print_run_reason CHECK ((reverses IS NULL) = (reason IS NULL))
);
CREATE INDEX print_run_product ON print_run (product, created_at); -- GET /media-products/{code}/print-runs, …/stock
GRANT SELECT, INSERT ON print_run TO ${runtime};

CREATE TABLE gift_distribution (
  id             uuid PRIMARY KEY,
  version        bigint NOT NULL,
  created_at     timestamptz NOT NULL,
  created_by     text NOT NULL,
  updated_at     timestamptz NOT NULL,
  updated_by     text NOT NULL,
  product        text NOT NULL REFERENCES media_product (code),
  event_code     text,
  delegation     text,
  quantity       bigint NOT NULL,
  recipient_type text NOT NULL,
  given_on       date NOT NULL,
  note           text,
  reverses       uuid CONSTRAINT gift_distribution_reverses_key UNIQUE REFERENCES gift_distribution (id),
  reason         text,
  CONSTRAINT gift_distribution_occasion CHECK (event_code IS NOT NULL OR delegation IS NOT NULL),
  CONSTRAINT gift_distribution_sign CHECK (CASE WHEN reverses IS NULL THEN quantity > 0 ELSE quantity < 0 END),
  CONSTRAINT gift_distribution_reason CHECK ((reverses IS NULL) = (reason IS NULL))
);
CREATE INDEX gift_distribution_product ON gift_distribution (product, created_at); -- GET /media-products/{code}/stock
CREATE INDEX gift_distribution_event ON gift_distribution (event_code);            -- GET /gift-distributions?eventCode=
CREATE INDEX gift_distribution_given ON gift_distribution (given_on);              -- GET /gift-distributions?from=&to=
GRANT SELECT, INSERT ON gift_distribution TO ${runtime};
