-- Where a channel is: figures are grouped by country, district and commune (rules.md §9). Null where nobody said.
ALTER TABLE channel_state
  ADD COLUMN country  text, -- ISO 3166
  ADD COLUMN district text, -- of grassroots information only, as commune
  ADD COLUMN commune  text;
