-- The title of an item as it is searched for (V5), without what stands around it: content_item.search has the external id and a blank in
-- front of it.
CREATE FUNCTION title_key(search text, external_id text) RETURNS text
  LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
  RETURN btrim(substr(search, char_length(external_id) + 2), ' .,:;!?"''()[]-…«»') COLLATE "C";

-- GET /content-items/duplicates: titles that are nearly the same begin or end alike
CREATE INDEX content_item_title_head ON content_item ((left(title_key(search, external_id), 24) COLLATE "C"), published_on)
  WHERE NOT withdrawn;
CREATE INDEX content_item_title_tail ON content_item ((right(title_key(search, external_id), 24) COLLATE "C"), published_on)
  WHERE NOT withdrawn;
