-- Themes have parts, weights that an officer sets, and events that they put first (R013, R014).
ALTER TABLE content_theme
  ADD COLUMN parent text,
  ADD COLUMN leaf   boolean NOT NULL DEFAULT true,
  ADD CONSTRAINT content_theme_weight CHECK (weight >= 0),
  ADD CONSTRAINT content_theme_parent FOREIGN KEY (plan_id, parent) REFERENCES content_theme (plan_id, code);

CREATE TABLE focus_event (
  theme_id   uuid NOT NULL REFERENCES content_theme (id),
  event_code text NOT NULL,
  priority   integer NOT NULL CHECK (priority >= 1),
  PRIMARY KEY (theme_id, event_code) -- GET /content-themes/{id}/focus-events
);
GRANT SELECT, INSERT, UPDATE, DELETE ON focus_event TO ${runtime};
