package vn.lantoa.media.social.snapshot;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.media.metric.Metrics;
import vn.lantoa.platform.data.sql.Sql;

/** What sources had counted before each of some snapshots. */
@ApplicationScoped
class EarlierMetricsTable {

    private static final String READ = """
            SELECT one.id,
              max(b.views) AS most_views, max(b.reach) AS most_reach, max(b.engagements) AS most_engagements,
              (array_agg(b.views ORDER BY b.observed_at DESC) FILTER (WHERE b.views IS NOT NULL))[1] AS views,
              (array_agg(b.reach ORDER BY b.observed_at DESC) FILTER (WHERE b.reach IS NOT NULL))[1] AS reach,
              (array_agg(b.engagements ORDER BY b.observed_at DESC) FILTER (WHERE b.engagements IS NOT NULL))[1]
                AS engagements
            FROM social_snapshot one JOIN social_snapshot b
              ON b.post_id = one.post_id AND b.source = one.source AND b.observed_at < one.observed_at
            WHERE one.id = ANY (:snapshots::uuid[]) GROUP BY one.id""";

    private final Sql sql;

    EarlierMetricsTable(Sql sql) {
        this.sql = sql;
    }

    /** Those whose source had counted nothing before are not in it. */
    Map<UUID, EarlierMetrics> before(Collection<UUID> snapshots) {
        Map<UUID, EarlierMetrics> earlier = new HashMap<>();
        sql.statement(READ)
                .bind("snapshots", snapshots)
                .query(row -> earlier.put(
                        row.uuid("id"),
                        new EarlierMetrics(
                                new Metrics(row.bigint("views"), row.bigint("reach"), row.bigint("engagements")),
                                new Metrics(
                                        row.bigint("most_views"),
                                        row.bigint("most_reach"),
                                        row.bigint("most_engagements")))));
        return earlier;
    }
}
