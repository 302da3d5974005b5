package vn.lantoa.media.snapshot;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.media.metric.Metrics;
import vn.lantoa.media.snapshot.LatestMetrics.SourceMetrics;
import vn.lantoa.platform.data.sql.ResultColumns;
import vn.lantoa.platform.data.sql.Sql;

/** What snapshots say beside one another. What a correction replaced is held against nothing. */
@ApplicationScoped
public class MetricSnapshotTable {

    private static final String REPLACED = """
            EXISTS (SELECT FROM {table} later
              WHERE later.{subject} = {one}.{subject} AND later.source = {one}.source
                AND later.observed_at = {one}.observed_at AND later.revision > {one}.revision)""";

    private static final String PLACES = """
            SELECT one.id, NOT {replaced-one} AS stands,
              max(b.views) AS most_views, max(b.reach) AS most_reach, max(b.engagements) AS most_engagements,
              (array_agg(b.views ORDER BY b.observed_at DESC) FILTER (WHERE b.views IS NOT NULL))[1] AS views,
              (array_agg(b.reach ORDER BY b.observed_at DESC) FILTER (WHERE b.reach IS NOT NULL))[1] AS reach,
              (array_agg(b.engagements ORDER BY b.observed_at DESC) FILTER (WHERE b.engagements IS NOT NULL))[1]
                AS engagements
            FROM {table} one LEFT JOIN {table} b
              ON b.{subject} = one.{subject} AND b.source = one.source AND b.observed_at < one.observed_at
                AND NOT {replaced-b}
            WHERE one.id = ANY (:snapshots::uuid[]) GROUP BY one.id
            """.replace("{replaced-one}", REPLACED.replace("{one}", "one"))
            .replace("{replaced-b}", REPLACED.replace("{one}", "b"));

    private static final String LATEST = """
            SELECT * FROM (
              SELECT last.*, (sum(views) OVER whole)::bigint AS all_views, (sum(reach) OVER whole)::bigint AS all_reach,
                (sum(engagements) OVER whole)::bigint AS all_engagements, max(observed_at) OVER whole AS last_at,
                count(*) OVER whole AS sources,
                row_number() OVER (PARTITION BY subject ORDER BY views DESC NULLS LAST, source) AS place
              FROM ({last}) AS last WINDOW whole AS (PARTITION BY subject)) AS placed
            WHERE place <= :most ORDER BY subject, place""";

    private static final String ANY = "SELECT EXISTS (SELECT FROM {table} WHERE {subject} = ?) AS found";

    private final Sql sql;

    MetricSnapshotTable(Sql sql) {
        this.sql = sql;
    }

    /** Of each of the snapshots its place. */
    Map<UUID, SnapshotPlace> places(SnapshotSeries series, Collection<UUID> snapshots) {
        Map<UUID, SnapshotPlace> places = new HashMap<>();
        sql.statement(series.in(PLACES))
                .bind("snapshots", snapshots)
                .query(row -> places.put(
                        row.uuid("id"),
                        new SnapshotPlace(
                                row.bool("stands"), new EarlierMetrics(metrics("", row), metrics("most_", row)))));
        return places;
    }

    /** Whether there is a snapshot of the subject. */
    public boolean has(SnapshotSeries series, UUID subject) {
        return sql.queryOne(series.in(ANY), row -> row.bool("found"), subject).orElseThrow();
    }

    /**
     * How far the subjects have spread; those of which there is no snapshot are not in it.
     *
     * @param most so many sources of each are told, at least one
     */
    public Map<UUID, LatestMetrics> latest(SnapshotSeries series, Collection<UUID> subjects, int most) {
        Map<UUID, LatestMetrics> latest = new HashMap<>();
        sql.statement(LATEST.replace("{last}", series.last("{subject} = ANY (:subjects::uuid[])")))
                .bind("subjects", subjects)
                .bind("most", most)
                .query(row -> latest.computeIfAbsent(row.uuid("subject"), first -> whole(row))
                        .most()
                        .add(new SourceMetrics(
                                row.text("source"),
                                metrics("", row),
                                row.instant("observed_at"),
                                row.instant("viewed_at"))));
        return latest;
    }

    private static LatestMetrics whole(ResultColumns row) {
        List<SourceMetrics> most = new ArrayList<>();
        return new LatestMetrics(metrics("all_", row), row.instant("last_at"), row.bigint("sources"), most);
    }

    private static Metrics metrics(String prefix, ResultColumns row) {
        return new Metrics(
                row.bigint(prefix + "views"), row.bigint(prefix + "reach"), row.bigint(prefix + "engagements"));
    }
}
