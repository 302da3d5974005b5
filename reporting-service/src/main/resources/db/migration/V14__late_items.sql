CREATE INDEX content_fact_late ON content_fact (half_month, agency) WHERE late AND known_to IS NULL; -- GET /data-quality: late items
