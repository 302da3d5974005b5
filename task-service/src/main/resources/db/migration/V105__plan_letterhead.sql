-- What a document says of who issues and who signs it, word for word: a plan written out again has it (rules.md §12). Plans that were
-- imported before have no row.
CREATE TABLE plan_letterhead (
  plan_id      uuid PRIMARY KEY REFERENCES plan (id), -- GET /plans/{id}/document
  issuer       text,
  signed       boolean NOT NULL,
  authority    text,
  on_behalf_of text,
  signer_title text,
  signer_name  text
);
GRANT SELECT, INSERT ON plan_letterhead TO ${runtime};
