package vn.lantoa.media.social.spread;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.media.snapshot.SnapshotSeries;
import vn.lantoa.media.social.SocialPlatform;
import vn.lantoa.media.social.SocialPostFilter;
import vn.lantoa.platform.data.sql.ResultColumns;
import vn.lantoa.platform.data.sql.Sql;
import vn.lantoa.platform.web.time.BusinessTime;

/** Sums what posts have spread, over all of them and by platform and theme. */
@ApplicationScoped
class SocialSpreadTable {

    private static final int THEMES = 200;

    private static final String READ =
            """
            WITH post AS MATERIALIZED (
              SELECT id, platform, themes FROM social_post WHERE posted_at < :end AND %s),
            last AS ({last}),
            spread AS (
              SELECT subject AS post_id, sum(views) AS views, sum(reach) AS reach, sum(engagements) AS engagements
              FROM last GROUP BY subject)
            SELECT CASE WHEN counted.code IS NULL THEN 'TOTAL' ELSE counted.part END AS part,
              coalesce(counted.code, '') AS code,
              count(*) AS posts, count(spread.post_id) AS observed,
              sum(views)::bigint AS views, sum(reach)::bigint AS reach, sum(engagements)::bigint AS engagements
            FROM post LEFT JOIN spread ON spread.post_id = post.id
            CROSS JOIN LATERAL (
              SELECT 'PLATFORM' AS part, platform AS code UNION ALL SELECT 'THEME', unnest(themes)) AS counted
            GROUP BY GROUPING SETS ((counted.part, counted.code), (counted.part))
            HAVING counted.code IS NOT NULL OR counted.part = 'PLATFORM'
            ORDER BY GROUPING(counted.code) DESC, 1, posts DESC, 2
            LIMIT :most
            """.replace("{last}", SnapshotSeries.POSTS.last("post_id IN (SELECT id FROM post) AND observed_at < :end"));

    private final Sql sql;

    SocialSpreadTable(Sql sql) {
        this.sql = sql;
    }

    /** By the posts and snapshots to the end of a local day. */
    SocialSpreadView of(SocialPostFilter filter, LocalDate asOf) {
        List<Line> lines = filter.bindTo(sql.statement(READ.formatted(filter.condition())))
                .bind("end", BusinessTime.startOf(asOf.plusDays(1)))
                .bind("most", 1 + SocialPlatform.values().length + THEMES)
                .query(SocialSpreadTable::read);
        SpreadFigures total =
                part(lines, "TOTAL").map(Line::figures).findFirst().orElse(SpreadFigures.NONE);
        return new SocialSpreadView(
                asOf,
                total,
                part(lines, "PLATFORM")
                        .map(line -> new PlatformSpread(SocialPlatform.valueOf(line.code), line.figures))
                        .toList(),
                part(lines, "THEME")
                        .map(line -> new ThemeSpread(line.code, line.figures))
                        .limit(THEMES)
                        .toList());
    }

    private static Stream<Line> part(List<Line> lines, String part) {
        return lines.stream().filter(line -> line.part.equals(part));
    }

    private static Line read(ResultColumns row) {
        return new Line(
                row.text("part"),
                row.text("code"),
                new SpreadFigures(
                        row.bigint("posts"),
                        row.bigint("observed"),
                        row.bigint("views"),
                        row.bigint("reach"),
                        row.bigint("engagements")));
    }

    private record Line(String part, String code, SpreadFigures figures) {}
}
