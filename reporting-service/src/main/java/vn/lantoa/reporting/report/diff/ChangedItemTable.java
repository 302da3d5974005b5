package vn.lantoa.reporting.report.diff;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.sql.Database;
import vn.lantoa.platform.data.sql.ResultColumns;
import vn.lantoa.reporting.report.dataset.Dataset;

/** What became known of the items of a period between two instants, by cell and cause. */
@ApplicationScoped
class ChangedItemTable {

    /** Two differences to now, the later less the earlier, are what came between. */
    private static final String CHANGED = """
            WITH change AS (
              SELECT item_id, agency, genre, event, plan_id, themes, works, publications, seconds, airtime_seconds
              FROM difference_to(:later) WHERE day BETWEEN :first AND :last
              UNION ALL
              SELECT item_id, agency, genre, event, plan_id, themes, -works, -publications, -seconds, -airtime_seconds
              FROM difference_to(:earlier) WHERE day BETWEEN :first AND :last),
            item AS (
              SELECT item_id, agency, genre, event, plan_id, themes, sum(works) AS works,
                     sum(publications) AS publications, sum(seconds) AS seconds, sum(airtime_seconds) AS airtime_seconds
              FROM change GROUP BY item_id, agency, genre, event, plan_id, themes)
            SELECT CASE WHEN EXISTS (
                          SELECT 1 FROM content_fact f
                          WHERE f.item_id = i.item_id AND f.known_from <= :earlier
                            AND (f.known_to IS NULL OR f.known_to > :earlier)
                            AND NOT f.withdrawn AND f.day BETWEEN :first AND :last) THEN 'CORRECTION'
                        WHEN EXISTS (
                          SELECT 1 FROM content_fact f
                          WHERE f.item_id = i.item_id AND f.known_from > :earlier AND f.known_from <= :later
                            AND f.late) THEN 'LATE'
                        ELSE 'NEW' END AS cause,
                   agency, genre, event, plan_id, themes, sum(works) AS works, sum(publications) AS publications,
                   sum(seconds) AS seconds, sum(airtime_seconds) AS airtime_seconds
            FROM item i
            WHERE works <> 0 OR publications <> 0 OR seconds <> 0 OR airtime_seconds <> 0
            GROUP BY 1, agency, genre, event, plan_id, themes""";

    /** What told of the changes of the period, at most so many. */
    private static final String SUBMISSIONS = """
            SELECT DISTINCT submission_id FROM content_fact
            WHERE known_from > :earlier AND known_from <= :later AND day BETWEEN :first AND :last
              AND submission_id IS NOT NULL
            ORDER BY submission_id LIMIT 100""";

    private final Database database;

    ChangedItemTable(Database database) {
        this.database = database;
    }

    List<ChangedItems> between(Instant earlier, Instant later, Dataset of) {
        return database.statement(CHANGED)
                .bind("earlier", earlier)
                .bind("later", later)
                .bind("first", of.firstDay())
                .bind("last", of.lastDay())
                .query(ChangedItemTable::items);
    }

    /** The submissions by which anything of the period was told between two instants. */
    List<UUID> submissions(Instant earlier, Instant later, Dataset of) {
        return database.statement(SUBMISSIONS)
                .bind("earlier", earlier)
                .bind("later", later)
                .bind("first", of.firstDay())
                .bind("last", of.lastDay())
                .query(row -> row.uuid("submission_id"));
    }

    private static ChangedItems items(ResultColumns row) {
        Map<String, BigDecimal> sums = Map.of(
                "works", row.decimal("works"),
                "publications", row.decimal("publications"),
                "seconds", row.decimal("seconds"),
                "airtimeSeconds", row.decimal("airtime_seconds"));
        return new ChangedItems(
                row.text("cause"),
                row.text("agency"),
                row.text("genre"),
                row.text("event"),
                row.uuid("plan_id"),
                row.texts("themes"),
                sums);
    }
}
