package vn.lantoa.media.control;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.media.contract.DayCounted;
import vn.lantoa.platform.data.sql.ResultColumns;
import vn.lantoa.platform.data.sql.Sql;
import vn.lantoa.platform.web.time.BusinessTime;

/** The control totals that were made. */
@ApplicationScoped
class DayControlTable {

    private static final int PAGE = 500;

    private static final String COLUMNS = "id, agency, recorded_on, items, observations, counted_at";

    /** Two replicas at once: the second waits for the first, and finds it done. */
    private static final String COUNT = """
            INSERT INTO day_control (%s)
            SELECT uuidv7(), agency, :day, sum(items), sum(observations), :at FROM (
              SELECT agency, count(*) AS items, 0 AS observations FROM content_revision
              WHERE recorded_at >= :from AND recorded_at < :to GROUP BY agency
              UNION ALL
              SELECT agency, 0, count(*) FROM metric_observation_revision
              WHERE recorded_at >= :from AND recorded_at < :to GROUP BY agency) AS recorded
            GROUP BY agency ORDER BY agency
            ON CONFLICT DO NOTHING
            RETURNING %s""".formatted(COLUMNS, COLUMNS);

    private static final String COUNTED = """
            SELECT %s FROM day_control WHERE counted_at < :to AND (counted_at, id) > (:at, :id)
            ORDER BY counted_at, id LIMIT :most""".formatted(COLUMNS);

    private final Sql sql;

    DayControlTable(Sql sql) {
        this.sql = sql;
    }

    boolean has(LocalDate day) {
        return !sql.query("SELECT 1 FROM day_control WHERE recorded_on = ? LIMIT 1", row -> true, day)
                .isEmpty();
    }

    /** Counts what was recorded on a day, and keeps it: a line for each agency of which anything was. */
    List<DayCounted> count(LocalDate day, Instant at) {
        return sql.statement(COUNT)
                .bind("day", day)
                .bind("at", at)
                .bind("from", BusinessTime.startOf(day))
                .bind("to", BusinessTime.startOf(day.plusDays(1)))
                .query(DayControlTable::counted);
    }

    /**
     * The next page of those counted in a range.
     *
     * @param after {@link #placeOf} the last of the page before; empty for the first page
     */
    List<DayCounted> countedBetween(Instant from, Instant to, Optional<String> after) {
        String[] place = after.orElse(from + " " + new UUID(0, 0)).split(" ");
        return sql.statement(COUNTED)
                .bind("to", to)
                .bind("at", Instant.parse(place[0]))
                .bind("id", UUID.fromString(place[1]))
                .bind("most", PAGE)
                .query(DayControlTable::counted);
    }

    static String placeOf(DayCounted last) {
        return last.countedAt() + " " + last.id();
    }

    private static DayCounted counted(ResultColumns row) {
        return new DayCounted(
                row.uuid("id"),
                row.text("agency"),
                row.date("recorded_on"),
                row.bigint("items"),
                row.bigint("observations"),
                row.instant("counted_at"));
    }
}
