-- Events on their way to Kafka, in the layout that Debezium's outbox router reads, and what consumers remember.

-- No cache: a cached block of numbers would put a later change of an aggregate before an earlier one.
CREATE SEQUENCE outbox_sequence;

CREATE TABLE outbox (
  sequence      bigint PRIMARY KEY DEFAULT nextval('outbox_sequence'), -- the relay reads, deletes and parks by it
  id            uuid NOT NULL,
  aggregatetype text NOT NULL,
  aggregateid   text NOT NULL,          -- the key of the Kafka record
  type          text NOT NULL,
  topic         text NOT NULL,
  epoch         bigint NOT NULL,        -- with version: the order of an aggregate's events, whatever order they arrive in
  version       bigint NOT NULL,
  ce_id         text NOT NULL,
  ce_source     text NOT NULL,
  ce_type       text NOT NULL,
  ce_time       timestamptz NOT NULL,
  ce_subject    text NOT NULL,
  traceparent   text,
  payload       text NOT NULL           -- JSON as it is sent, byte for byte
);
-- it is empty most of the time and never read whole: clean up early, by count
ALTER TABLE outbox SET (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000,
                        autovacuum_vacuum_insert_scale_factor = 0, autovacuum_vacuum_insert_threshold = 50000);

-- What Kafka will not take, with the reason; an operator mends the cause and releases it.
CREATE TABLE outbox_parked (
  LIKE outbox,
  cause     text NOT NULL,
  parked_at timestamptz NOT NULL,
  PRIMARY KEY (sequence)
);

-- One row. Raised when the database is restored from a backup, whose versions may have been used already.
CREATE TABLE outbox_epoch (
  one       boolean PRIMARY KEY DEFAULT true CHECK (one),
  epoch     bigint NOT NULL,
  raised_at timestamptz NOT NULL,
  reason    text NOT NULL
);
INSERT INTO outbox_epoch (epoch, raised_at, reason) VALUES (1, CURRENT_TIMESTAMP, 'the first');

-- Events whose effect is in this database, for handlers that are not idempotent by themselves.
CREATE TABLE inbox_claim (
  consumer   text NOT NULL,
  event_id   text NOT NULL,
  claimed_at timestamptz NOT NULL,
  PRIMARY KEY (consumer, event_id)
);
CREATE INDEX inbox_claim_at ON inbox_claim (claimed_at); -- Inbox.forgetBefore

GRANT USAGE ON SEQUENCE outbox_sequence TO ${runtime};
GRANT SELECT, INSERT, DELETE ON outbox, outbox_parked, inbox_claim TO ${runtime};
GRANT SELECT, UPDATE ON outbox_epoch TO ${runtime};
