-- A clearance is revoked (rules.md §4): the three are null while it holds.
ALTER TABLE content_clearance
  ADD COLUMN revoked_at        timestamptz,
  ADD COLUMN revoked_by        text,
  ADD COLUMN revocation_reason text;
GRANT UPDATE ON content_clearance TO ${runtime};
