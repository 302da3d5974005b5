package vn.lantoa.reporting.growth;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.sql.ArrayColumns;
import vn.lantoa.platform.data.sql.Database;
import vn.lantoa.platform.data.work.RepresentativeOrder;
import vn.lantoa.reporting.fact.ChangeCause;
import vn.lantoa.reporting.fact.KnownAt;
import vn.lantoa.reporting.rollup.GrowthCount;

/** What became known between two instants of the works that count for a target: it costs by what came in between. */
@ApplicationScoped
public class GrowthChangeTable {

    private static final String CHANGED = """
            WITH counted AS (
              SELECT * FROM unnest(:agency, :measure, :halfMonth) AS c (agency, measure, half_month)),
            work AS MATERIALIZED (
              SELECT DISTINCT f.agency, f.work_id
              FROM content_fact c JOIN content_fact f ON f.item_id = c.item_id
              WHERE {told}
                AND f.agency IN (SELECT agency FROM counted)),
            state AS (
              SELECT DISTINCT ON (known.sign, f.agency, f.work_id) f.*, known.sign
              FROM (VALUES (1, CAST(:later AS timestamptz)), (-1, CAST(:earlier AS timestamptz)))
                AS known (sign, instant)
              CROSS JOIN work w JOIN content_fact f ON f.agency = w.agency AND f.work_id = w.work_id
              WHERE {known}
                AND NOT f.withdrawn
              ORDER BY known.sign, f.agency, f.work_id, {order}),
            item AS (
              SELECT s.item_id, s.agency, g.measure, bool_or(s.sign < 0) AS stood,
                     sum(s.sign * {adds}) AS adds
              FROM state s
              JOIN growth_definition d ON d.target_id = :target AND d.definition_version = :version
              JOIN growth_definition_genre g
                ON g.target_id = d.target_id AND g.definition_version = d.definition_version AND g.genre = s.genre
              JOIN counted c ON c.agency = s.agency AND c.measure = g.measure AND c.half_month = s.half_month
              WHERE {counts}
              GROUP BY s.item_id, s.agency, g.measure)
            SELECT agency, measure, {cause} AS cause, sum(adds)::bigint AS adds
            FROM item i WHERE adds <> 0 GROUP BY 1, 2, 3""".replace("{order}", RepresentativeOrder.SQL)
            .replace("{told}", KnownAt.toldBetween("c", ":earlier", ":later"))
            .replace("{known}", KnownAt.sql("f", "known.instant"))
            .replace("{cause}", ChangeCause.sql("stood", "i"))
            .replace("{adds}", GrowthCount.adds("s", "1"))
            .replace("{counts}", GrowthCount.counts("s"));

    private final Database database;

    GrowthChangeTable(Database database) {
        this.database = database;
    }

    /** A half-month of an agency and measure that counts at both instants. */
    public record Half(String agency, String measure, int halfMonth) {}

    /**
     * What items add to the output of an agency.
     *
     * @param cause CORRECTION where they counted before, else LATE or NEW
     */
    public record Change(String agency, String measure, String cause, BigDecimal adds) {}

    /** By the definition that holds at both instants. */
    public List<Change> between(Instant earlier, Instant later, UUID target, int version, Collection<Half> counted) {
        return database.statement(CHANGED)
                .bind(ArrayColumns.of(counted)
                        .column("agency", "text", Half::agency)
                        .column("measure", "text", Half::measure)
                        .column("halfMonth", "int4", Half::halfMonth))
                .bind("earlier", earlier)
                .bind("later", later)
                .bind("target", target)
                .bind("version", version)
                .query(row ->
                        new Change(row.text("agency"), row.text("measure"), row.text("cause"), row.decimal("adds")));
    }
}
