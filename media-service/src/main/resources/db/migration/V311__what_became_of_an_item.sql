-- What the newest revision of an item does not say any more, because something else came after it (rules.md §5).
ALTER TABLE content_item
  ADD COLUMN withdrawal_reason text,                 -- why it is withdrawn; null: it is not
  ADD COLUMN last_correction_id uuid,                -- the last correction since the submission that it names; null: none
  ADD COLUMN by_hand boolean NOT NULL DEFAULT false, -- whether anybody withdrew, restored or corrected it since that submission
  ADD COLUMN said_at timestamptz;                    -- when it last changed otherwise, if its newest revisions gave it a plan; null: recorded_at

UPDATE content_item AS item SET withdrawal_reason = (
    SELECT came.reason FROM content_revision AS came
    WHERE came.item_id = item.id AND came.withdrawn AND NOT EXISTS (
      SELECT FROM content_revision AS before
      WHERE before.item_id = item.id AND before.revision = came.revision - 1 AND before.withdrawn)
    ORDER BY came.revision DESC LIMIT 1)
  WHERE withdrawn;

-- A revision that is no submission's has the submission and line of the one before it.
UPDATE content_item AS item SET by_hand = true, last_correction_id = (
    SELECT correction_id FROM content_revision
    WHERE item_id = item.id AND submission_id = item.submission_id AND correction_id IS NOT NULL
    ORDER BY revision DESC LIMIT 1)
  FROM (SELECT DISTINCT item_id, submission_id FROM content_revision WHERE reason IS NOT NULL OR correction_id IS NOT NULL) AS hand
  WHERE hand.item_id = item.id AND hand.submission_id = item.submission_id;

UPDATE content_item AS item SET said_at = (
    SELECT max(recorded_at) FROM content_revision WHERE item_id = item.id AND recorded_by <> 'media-service')
  WHERE recorded_by = 'media-service';
