-- Until when corrections of sealed figures were looked for. One row.
CREATE TABLE restatement_watch (
  looked_until timestamptz NOT NULL
);
INSERT INTO restatement_watch SELECT coalesce(min(as_of), now()) FROM report WHERE state = 'SEALED';
GRANT SELECT, UPDATE ON restatement_watch TO ${runtime};

ALTER TABLE restatement ADD COLUMN automatic boolean NOT NULL DEFAULT false;
