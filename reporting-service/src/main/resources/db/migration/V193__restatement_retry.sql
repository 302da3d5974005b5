-- Sealed reports whose items were corrected and that could not be restated yet: each is tried again, whatever becomes of the others.
CREATE TABLE restatement_retry (
  report_id uuid PRIMARY KEY REFERENCES report,
  of_growth boolean NOT NULL -- whether what growth goes by was corrected
);
GRANT SELECT, INSERT, UPDATE, DELETE ON restatement_retry TO ${runtime};
