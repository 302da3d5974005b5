package vn.lantoa.reporting.report.diff;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.sql.Database;
import vn.lantoa.platform.data.sql.ResultColumns;
import vn.lantoa.reporting.fact.ChangeCause;
import vn.lantoa.reporting.fact.KnownAt;
import vn.lantoa.reporting.report.dataset.Dataset;

/**
 * What became known of the views of a period's items between two instants. Of an item that counted before, what later
 * revisions of observations say that were known then is a correction, as the item is where it moved or went; what other
 * observations add is new.
 */
@ApplicationScoped
class ChangedViewTable {

    /** The views of an item {@code t}, of each source the latest that passes. */
    private static final String LATEST = """
            (SELECT coalesce(sum(s.views), 0) FROM (
               SELECT DISTINCT ON (o.source) o.views FROM observation_fact o
               WHERE o.item_id = t.item_id AND o.views IS NOT NULL
                 AND {known}{more}
               ORDER BY o.source, o.observed_at DESC, o.observation_id DESC) s)""";

    private static final String KNOWN_BEFORE = """

                 AND EXISTS (SELECT FROM observation_fact e
                             WHERE e.observation_id = o.observation_id AND e.known_from <= :earlier)""";

    private static final String CHANGED = """
            WITH touched AS MATERIALIZED (
              SELECT item_id FROM observation_fact o WHERE {observed}
              UNION SELECT item_id FROM content_fact f WHERE {told}),
            state AS (
              SELECT f.item_id, f.agency, f.genre, f.event_code AS event, f.plan_id, f.themes, known.is_later
              FROM (VALUES (true, CAST(:later AS timestamptz)), (false, CAST(:earlier AS timestamptz)))
                AS known (is_later, instant)
              CROSS JOIN touched t JOIN content_fact f ON f.item_id = t.item_id
              WHERE {known}
                AND NOT f.withdrawn AND f.day BETWEEN :first AND :last),
            seen AS (
              SELECT t.item_id, {before} AS before, {corrected} AS corrected, {after} AS after,
                     EXISTS (SELECT FROM state b WHERE b.item_id = t.item_id AND NOT b.is_later) AS counted,
                     {late} AS late
              FROM touched t WHERE EXISTS (SELECT FROM state s WHERE s.item_id = t.item_id)),
            part AS (
              SELECT s.*, 'CORRECTION' AS cause, CASE WHEN s.is_later THEN v.corrected ELSE -v.before END AS views
              FROM state s JOIN seen v ON v.item_id = s.item_id WHERE v.counted
              UNION ALL
              SELECT s.*, CASE WHEN v.late AND NOT v.counted THEN 'LATE' ELSE 'NEW' END,
                     v.after - CASE WHEN v.counted THEN v.corrected ELSE 0 END
              FROM state s JOIN seen v ON v.item_id = s.item_id WHERE s.is_later)
            SELECT cause, agency, genre, event, plan_id, themes, sum(views) AS views FROM part
            GROUP BY cause, agency, genre, event, plan_id, themes
            HAVING sum(views) <> 0""".replace("{observed}", KnownAt.toldBetween("o", ":earlier", ":later"))
            .replace("{told}", KnownAt.toldBetween("f", ":earlier", ":later"))
            .replace("{known}", KnownAt.sql("f", "known.instant"))
            .replace("{late}", ChangeCause.late("t"))
            .replace("{before}", latest(":earlier", ""))
            .replace("{corrected}", latest(":later", KNOWN_BEFORE))
            .replace("{after}", latest(":later", ""));

    private final Database database;

    ChangedViewTable(Database database) {
        this.database = database;
    }

    List<ChangedItems> between(Instant earlier, Instant later, Dataset of) {
        return database.statement(CHANGED)
                .bind("earlier", earlier)
                .bind("later", later)
                .bind("first", of.firstDay())
                .bind("last", of.lastDay())
                .query(ChangedViewTable::views);
    }

    private static String latest(String instant, String more) {
        return LATEST.replace("{known}", KnownAt.sql("o", instant)).replace("{more}", more);
    }

    private static ChangedItems views(ResultColumns row) {
        return new ChangedItems(
                row.text("cause"),
                row.text("agency"),
                row.text("genre"),
                row.text("event"),
                row.uuid("plan_id"),
                row.texts("themes"),
                Map.of("views", row.decimal("views")));
    }
}
