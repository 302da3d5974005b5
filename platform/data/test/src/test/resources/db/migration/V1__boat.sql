CREATE TABLE boat (
  id         uuid PRIMARY KEY,
  version    bigint NOT NULL,
  created_at timestamptz NOT NULL,
  created_by text NOT NULL,
  updated_at timestamptz NOT NULL,
  updated_by text NOT NULL,
  code       text NOT NULL CONSTRAINT boat_code_key UNIQUE,
  hull       text CONSTRAINT boat_hull_key UNIQUE,
  name       text COLLATE "vi-x-icu" NOT NULL,
  seats      integer NOT NULL CONSTRAINT boat_seats CHECK (seats > 0),
  search     text GENERATED ALWAYS AS (search_text(code || ' ' || name)) STORED
);
CREATE INDEX boat_search ON boat USING gin (search gin_trgm_ops);
GRANT SELECT, INSERT, UPDATE, DELETE ON boat TO ${runtime};
