package vn.lantoa.media.brief.coverage;

import java.util.Collection;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.media.brief.ContentBriefView;
import vn.lantoa.media.content.field.Genre;
import vn.lantoa.platform.data.org.AgencyScope;
import vn.lantoa.platform.data.sql.Sql;

/** Counts the works of a brief's theme and days. */
@ApplicationScoped
class BriefWorkTable {

    /**
     * A work is what it was first published as, on one of the channels if it was on any. What came from an agency that
     * is addressed is addressed too. An agency for practice is in no coverage but what it reads itself (rules.md §4).
     */
    private static final String READ = """
            WITH RECURSIVE addressed (code) AS (
              SELECT unnest(:agencies::text[])
              UNION
              SELECT heir.code FROM press_agency AS heir JOIN addressed ON addressed.code = ANY (heir.predecessors))
            SELECT agency, addressed, on_channel, genre, language, count(*) AS works FROM (
              SELECT DISTINCT ON (agency, work_id) agency, genre, split_part(language, '-', 1) AS language,
                cardinality(:agencies::text[]) = 0 OR agency IN (SELECT code FROM addressed) AS addressed,
                cardinality(:channels::text[]) = 0 OR channel = ANY (:channels::text[])
                  OR lower(channel COLLATE pg_c_utf8) = ANY (:channels::text[]) AS on_channel
              FROM content_item
              WHERE plan_id = :plan AND :theme = ANY (themes) AND published_on BETWEEN :first AND :last
                AND NOT withdrawn AND (:everybody OR agency = ANY (:readable::text[]))
                AND (NOT :everybody OR agency NOT IN (SELECT code FROM press_agency WHERE practice))
              ORDER BY agency, work_id, on_channel DESC, published_at, external_id COLLATE "C") AS work
            GROUP BY agency, addressed, on_channel, genre, language""";

    private final Sql sql;

    BriefWorkTable(Sql sql) {
        this.sql = sql;
    }

    /**
     * @param channels every form of the brief's channels, also in lower case; none: any channel
     * @param readable whose works are counted
     */
    List<BriefWorks> of(ContentBriefView brief, Collection<String> channels, AgencyScope readable) {
        return sql.statement(READ)
                .bind("agencies", brief.agencies())
                .bind("channels", channels)
                .bind("plan", brief.planId())
                .bind("theme", brief.theme())
                .bind("first", brief.startOn())
                .bind("last", brief.endOn())
                .bind("everybody", readable.isEverybody())
                .bind("readable", readable.codes().orElse(List.of()))
                .query(row -> new BriefWorks(
                        row.text("agency"),
                        row.bool("addressed"),
                        row.bool("on_channel"),
                        row.constant("genre", Genre.class),
                        row.text("language"),
                        row.bigint("works")));
    }
}
