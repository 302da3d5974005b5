-- Whether an item's plan is named may change while all else stays; there is no revision of that (rules.md §5).
ALTER TABLE content_item
  ADD COLUMN plan_said_at timestamptz; -- when that was last said so; null: only ever with a revision
