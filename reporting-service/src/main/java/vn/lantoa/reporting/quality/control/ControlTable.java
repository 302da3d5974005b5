package vn.lantoa.reporting.quality.control;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.org.AgencyScope;
import vn.lantoa.platform.data.sql.Database;
import vn.lantoa.platform.data.sql.ResultColumns;
import vn.lantoa.platform.web.time.BusinessTime;
import vn.lantoa.reporting.quality.control.ControlMismatch.Revisions;

/** The control totals, and what was found of them here. */
@ApplicationScoped
public class ControlTable {

    /** A revision that was told again in a later epoch is still one. The broker's clock may go a little wrong. */
    private static final String COMPARE = """
            WITH control AS MATERIALIZED (
              SELECT c.id, c.agency, c.recorded_on::timestamp AT TIME ZONE '%1$s' AS starts,
                     (c.recorded_on + 1)::timestamp AT TIME ZONE '%1$s' AS ends
              FROM day_control c LEFT JOIN day_control_comparison d ON d.id = c.id
              WHERE c.known_from <= :watermark
                AND (d.id IS NULL
                     OR d.compared_at + greatest(least(d.compared_at - c.known_from, interval '1 day'),
                          :again * interval '1 second') <= :now
                     AND (d.items, d.observations) IS DISTINCT FROM (c.items, c.observations))
              ORDER BY d.compared_at NULLS FIRST, c.recorded_on, c.agency LIMIT :most)
            INSERT INTO day_control_comparison (id, items, observations, compared_at)
            SELECT id,
              (SELECT count(DISTINCT (f.item_id, f.revision)) FROM content_fact f
               WHERE f.known_from >= starts - interval '1 hour' AND f.agency = control.agency
                 AND f.recorded_at >= starts AND f.recorded_at < ends),
              (SELECT count(DISTINCT (o.observation_id, o.revision)) FROM observation_fact o
               WHERE o.known_from >= starts - interval '1 hour' AND o.agency = control.agency
                 AND o.recorded_at >= starts AND o.recorded_at < ends),
              :now
            FROM control ORDER BY id
            ON CONFLICT (id) DO UPDATE SET items = excluded.items, observations = excluded.observations,
              compared_at = excluded.compared_at""".formatted(BusinessTime.ZONE);

    private static final String MISMATCHES = """
            SELECT c.agency, c.recorded_on, c.items, c.observations, d.items AS found_items,
                   d.observations AS found_observations
            FROM day_control c JOIN day_control_comparison d ON d.id = c.id
            WHERE c.recorded_on >= ? AND c.recorded_on < ? AND c.agency = ANY (coalesce(?::text[], ARRAY[c.agency]))
              AND (d.items, d.observations) IS DISTINCT FROM (c.items, c.observations)
            ORDER BY c.recorded_on, c.agency LIMIT ?""";

    /** More than anybody reads. */
    private static final int MOST_DAYS = 1_000;

    private final Database database;

    ControlTable(Database database) {
        this.database = database;
    }

    /**
     * Counts what is here of some days: of those that were never looked at, and of those where something was missing.
     * The latter wait for as long as had passed since the control total when they were looked at last, but a day at
     * most: what never comes is looked for less and less often, and what came at last is seen within a day.
     *
     * @param watermark everything recorded until then is in
     * @param again what they wait at least
     * @return how many days
     */
    int compare(Instant watermark, Instant now, Duration again, int most) {
        return database.statement(COMPARE)
                .bind("watermark", watermark)
                .bind("again", again.toSeconds())
                .bind("now", now)
                .bind("most", most)
                .update();
    }

    /** The days of a range of which not everything is here. */
    public List<ControlMismatch> mismatches(LocalDate from, LocalDate to, AgencyScope agencies) {
        return database.query(
                MISMATCHES, ControlTable::mismatch, from, to, agencies.codes().orElse(null), MOST_DAYS);
    }

    private static ControlMismatch mismatch(ResultColumns row) {
        return new ControlMismatch(
                row.text("agency"),
                row.date("recorded_on"),
                new Revisions(row.bigint("items"), row.bigint("observations")),
                new Revisions(row.bigint("found_items"), row.bigint("found_observations")));
    }
}
