-- The list of channels, as the media-service tells it: by which names a channel is called (rules.md §2).
CREATE TABLE reference_channel (
  code    text PRIMARY KEY,
  epoch   bigint NOT NULL,
  version bigint NOT NULL,
  name    text NOT NULL,
  aliases varchar[] NOT NULL
);
GRANT SELECT, INSERT, UPDATE ON reference_channel TO ${runtime};
