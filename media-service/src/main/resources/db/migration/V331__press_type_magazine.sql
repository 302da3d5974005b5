-- Which kinds of press are magazines (tạp chí) is the law's to say, and a later law may have other codes (rules.md §4).
ALTER TABLE press_type ADD COLUMN magazine boolean NOT NULL DEFAULT false;
UPDATE press_type SET magazine = true WHERE code = 'MAGAZINE';
