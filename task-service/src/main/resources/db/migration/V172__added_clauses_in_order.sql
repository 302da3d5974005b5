-- Clauses that amendments added behind the same one stand in the order of their letters (contract.md), not of their approval.
WITH added AS (
  SELECT id, plan_id, ordinal, regexp_replace(path, '[a-z]+$', '') AS base, substring(path FROM '[a-z]+$') AS letters
  FROM clause WHERE added_by IS NOT NULL
), lettered AS (
  SELECT id, plan_id, base,
         row_number() OVER (PARTITION BY plan_id, base ORDER BY length(letters), letters COLLATE "C") AS place
  FROM added
), places AS (
  SELECT plan_id, base, ordinal, row_number() OVER (PARTITION BY plan_id, base ORDER BY ordinal) AS place FROM added
)
UPDATE clause SET ordinal = places.ordinal
FROM lettered JOIN places USING (plan_id, base, place)
WHERE clause.id = lettered.id AND clause.ordinal <> places.ordinal;
