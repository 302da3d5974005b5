-- Answers that are given again when the same request comes again (rules.md §5). A row is written in the transaction of its effect.
CREATE TABLE idempotency_key (
  client      text NOT NULL,        -- keys of different clients never meet
  key         text NOT NULL,
  fingerprint text NOT NULL,        -- SHA-256 of client, method, path, query, content type and body
  status      integer NOT NULL,
  location    text,
  etag        text,
  answer      text NOT NULL,
  claimed_at  timestamptz NOT NULL,
  PRIMARY KEY (client, key)
);
CREATE INDEX idempotency_key_claimed ON idempotency_key USING brin (claimed_at); -- the hourly clean-up
GRANT SELECT, INSERT, DELETE ON idempotency_key TO ${runtime};
