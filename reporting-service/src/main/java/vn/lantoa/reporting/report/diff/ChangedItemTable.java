package vn.lantoa.reporting.report.diff;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.sql.Database;
import vn.lantoa.platform.data.sql.ResultColumns;
import vn.lantoa.platform.data.work.RepresentativeOrder;
import vn.lantoa.reporting.fact.ChangeCause;
import vn.lantoa.reporting.fact.KnownAt;
import vn.lantoa.reporting.report.dataset.Dataset;

/** What became known of the items of a period between two instants, by cell and cause. */
@ApplicationScoped
class ChangedItemTable {

    private static final String TOLD = KnownAt.toldBetween("c", ":earlier", ":later");

    /** The works of the period that changed between: as they are known later, less as they were known earlier. */
    private static final String ITEMS = """
            WITH work AS MATERIALIZED (
              SELECT DISTINCT f.agency, f.work_id
              FROM content_fact c JOIN content_fact f ON f.item_id = c.item_id
              WHERE {told}
                AND EXISTS (SELECT 1 FROM content_fact d
                            WHERE d.agency = f.agency AND d.work_id = f.work_id AND d.day BETWEEN :first AND :last)),
            state AS (
              SELECT f.*, known.sign, row_number() OVER (
                       PARTITION BY known.sign, f.agency, f.work_id
                       ORDER BY {order}) = 1 AS stood
              FROM (VALUES (1, CAST(:later AS timestamptz)), (-1, CAST(:earlier AS timestamptz)))
                AS known (sign, instant)
              CROSS JOIN work w JOIN content_fact f ON f.agency = w.agency AND f.work_id = w.work_id
              WHERE {known} AND NOT f.withdrawn),
            item AS (
              SELECT item_id, agency, genre, event_code AS event, plan_id, themes, sum(sign) AS publications,
                     sum(CASE WHEN stood THEN sign ELSE 0 END) AS works, sum(sign * seconds) AS airtime_seconds,
                     sum(CASE WHEN stood THEN sign * seconds ELSE 0 END) AS seconds
              FROM state WHERE day BETWEEN :first AND :last
              GROUP BY item_id, agency, genre, event_code, plan_id, themes)""".replace("{told}", TOLD)
            .replace("{known}", KnownAt.sql("f", "known.instant"))
            .replace("{order}", RepresentativeOrder.SQL);

    /** That an item counted at the earlier instant. */
    private static final String COUNTED = """
            EXISTS (SELECT 1 FROM content_fact f
                    WHERE f.item_id = i.item_id AND {known}
                      AND NOT f.withdrawn AND f.day BETWEEN :first AND :last)
            """.replace("{known}", KnownAt.sql("f", ":earlier"));

    private static final String CHANGED = ITEMS + """

            SELECT {cause} AS cause, agency, genre, event, plan_id, themes, sum(works) AS works,
                   sum(publications) AS publications, sum(seconds) AS seconds, sum(airtime_seconds) AS airtime_seconds
            FROM item i
            WHERE works <> 0 OR publications <> 0 OR seconds <> 0 OR airtime_seconds <> 0
            GROUP BY 1, agency, genre, event, plan_id, themes""".replace("{cause}", ChangeCause.sql(COUNTED, "i"));

    /** What told of items that are, or were, of these days, at most so many. */
    private static final String SUBMISSIONS =
            """
            SELECT DISTINCT c.submission_id FROM content_fact c
            WHERE {told} AND c.submission_id IS NOT NULL
              AND EXISTS (SELECT 1 FROM content_fact f
                          WHERE f.item_id = c.item_id AND f.day BETWEEN :first AND :last
                            AND f.known_from <= :later AND {kept})
            ORDER BY c.submission_id LIMIT 100
            """.replace("{told}", TOLD).replace("{kept}", KnownAt.notReplacedBy("f", ":earlier"));

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

    /** The submissions by which anything of these days was told between two instants. */
    List<UUID> submissions(Instant earlier, Instant later, LocalDate first, LocalDate last) {
        return database.statement(SUBMISSIONS)
                .bind("earlier", earlier)
                .bind("later", later)
                .bind("first", first)
                .bind("last", last)
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
