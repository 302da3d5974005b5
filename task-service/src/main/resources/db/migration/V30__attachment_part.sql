-- a file in parts of one MiB, so that nobody ever holds all of it
CREATE TABLE attachment_part (
  attachment_id uuid NOT NULL REFERENCES attachment (id),
  number        int NOT NULL,
  content       bytea NOT NULL,
  PRIMARY KEY (attachment_id, number)
);
INSERT INTO attachment_part (attachment_id, number, content)
SELECT attachment_id, number, substring(content FROM number * 1048576 + 1 FOR 1048576)
FROM attachment_content, generate_series(0, (octet_length(content) - 1) / 1048576) AS number;
DROP TABLE attachment_content;
GRANT SELECT, INSERT ON attachment_part TO ${runtime};
