-- Posts on social networks and how far they spread (R059, rules.md §5). Snapshots are insert-only: a later one replaces none.
CREATE TABLE social_post (
  id         uuid PRIMARY KEY,
  version    bigint NOT NULL,
  created_at timestamptz NOT NULL,
  created_by text NOT NULL,
  updated_at timestamptz NOT NULL,
  updated_by text NOT NULL,
  platform   text NOT NULL,
  account    text NOT NULL,
  posted_at  timestamptz NOT NULL,
  url        text NOT NULL,
  themes     varchar[] NOT NULL DEFAULT '{}',
  CONSTRAINT social_post_url_key UNIQUE (url, platform)
);
CREATE INDEX social_post_posted ON social_post (posted_at);        -- GET /social-posts?from=&to=
CREATE INDEX social_post_account ON social_post (account);         -- GET /social-posts?account=
CREATE INDEX social_post_themes ON social_post USING gin (themes); -- GET /social-posts?theme=
GRANT SELECT, INSERT, UPDATE ON social_post TO ${runtime};

CREATE TABLE social_snapshot (
  id          uuid PRIMARY KEY,
  version     bigint NOT NULL,
  created_at  timestamptz NOT NULL,
  created_by  text NOT NULL,
  updated_at  timestamptz NOT NULL,
  updated_by  text NOT NULL,
  post_id     uuid NOT NULL REFERENCES social_post (id),
  source      text NOT NULL,
  observed_at timestamptz NOT NULL,
  views       bigint CHECK (views >= 0),
  reach       bigint CHECK (reach >= 0),
  engagements bigint CHECK (engagements >= 0),
  CONSTRAINT social_snapshot_key UNIQUE (post_id, source, observed_at), -- also: those before one
  CONSTRAINT social_snapshot_observed CHECK (num_nonnulls(views, reach, engagements) > 0)
);
GRANT SELECT, INSERT ON social_snapshot TO ${runtime};
