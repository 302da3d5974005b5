-- Offices and reporters of a press agency that reside in the province, with their days (R038, R042, rules.md §4). Nobody is named.
CREATE TABLE press_agency_residence (
  agency_id       uuid NOT NULL REFERENCES press_agency (id),
  ordinal         integer NOT NULL,
  kind            text NOT NULL, -- OFFICE, REPORTER
  code            text NOT NULL, -- of the agency, for the office or the reporter: no name
  address         text,          -- of an office alone
  document_number text,
  valid_from      date,
  valid_to        date,
  PRIMARY KEY (agency_id, ordinal)
);
GRANT SELECT, INSERT, UPDATE, DELETE ON press_agency_residence TO ${runtime};
