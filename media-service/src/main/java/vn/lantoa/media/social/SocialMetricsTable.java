package vn.lantoa.media.social;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.sql.Sql;

/** How far posts have spread, by all of their snapshots. */
@ApplicationScoped
class SocialMetricsTable {

    private static final String READ = """
            SELECT post_id, sum(views)::bigint AS views, sum(reach)::bigint AS reach,
              sum(engagements)::bigint AS engagements, max(observed_at) AS observed_at
            FROM (SELECT post_id, max(observed_at) AS observed_at,
                    (array_agg(views ORDER BY observed_at DESC) FILTER (WHERE views IS NOT NULL))[1] AS views,
                    (array_agg(reach ORDER BY observed_at DESC) FILTER (WHERE reach IS NOT NULL))[1] AS reach,
                    (array_agg(engagements ORDER BY observed_at DESC) FILTER (WHERE engagements IS NOT NULL))[1]
                      AS engagements
                  FROM social_snapshot WHERE post_id = ANY (:posts::uuid[]) GROUP BY post_id, source) AS last
            GROUP BY post_id""";

    private final Sql sql;

    SocialMetricsTable(Sql sql) {
        this.sql = sql;
    }

    /** Those of which there is no snapshot are not in it. */
    Map<UUID, SocialMetricsView> of(Collection<UUID> posts) {
        Map<UUID, SocialMetricsView> metrics = new HashMap<>();
        sql.statement(READ)
                .bind("posts", posts)
                .query(row -> metrics.put(
                        row.uuid("post_id"),
                        new SocialMetricsView(
                                row.bigint("views"),
                                row.bigint("reach"),
                                row.bigint("engagements"),
                                row.instant("observed_at"))));
        return metrics;
    }
}
