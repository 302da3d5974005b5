-- Of a platform an address is one post's, however long: a row of an index holds 2,704 bytes, an address up to 6,000.
ALTER TABLE social_post DROP CONSTRAINT social_post_url_key;
CREATE UNIQUE INDEX social_post_url_key ON social_post (md5(url), platform);
