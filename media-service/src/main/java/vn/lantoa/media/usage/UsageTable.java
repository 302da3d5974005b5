package vn.lantoa.media.usage;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import vn.lantoa.media.usage.quota.QuotaStanding;
import vn.lantoa.platform.data.sql.ArrayColumns;
import vn.lantoa.platform.data.sql.Sql;

/** Calls as they were counted, and lines as the submissions have them: those cost a write nothing. */
@ApplicationScoped
class UsageTable {

    private static final String ADD = """
            INSERT INTO usage_month AS u (agency, month, calls)
            SELECT agency, month::date, calls FROM unnest(:agency::text[], :month::text[], :calls::int8[])
              AS counted (agency, month, calls) ORDER BY agency, month
            ON CONFLICT (agency, month) DO UPDATE SET calls = u.calls + excluded.calls""";

    /** Those of processes that ended long ago go: an exchange is sent again within seconds. */
    private static final String EXCHANGED = """
            WITH gone AS (DELETE FROM usage_exchange WHERE exchanged_at < :longAgo AND process <> :process)
            INSERT INTO usage_exchange AS last (process, number, exchanged_at) VALUES (:process, :number, :at)
            ON CONFLICT (process) DO UPDATE SET number = excluded.number, exchanged_at = excluded.exchanged_at
            WHERE last.number < excluded.number""";

    private static final Duration LONG = Duration.ofDays(7);

    /** One agency's, or everybody's: that is without those for practice (rules.md §4). */
    private static final String COUNTS = """
            (agency = :agency OR :agency::text IS NULL
              AND agency NOT IN (SELECT code FROM press_agency WHERE practice))""";

    private static final String STORED = """
            SELECT coalesce(sum(calls), 0) AS calls,
              (SELECT coalesce(max(number), 0) FROM usage_exchange WHERE process = :process) AS number
            FROM usage_month WHERE month = :month AND %s""".formatted(COUNTS);

    private static final String LINES = """
            SELECT coalesce(sum(received), 0) AS lines, coalesce(sum(rejected), 0) AS rejected FROM submission
            WHERE created_at >= :begin AND created_at < :end AND %s""".formatted(COUNTS);

    private static final String STANDINGS = """
            SELECT q.agency, q.calls_per_month, q.blocks, coalesce(u.calls, 0) AS calls
            FROM usage_quota q LEFT JOIN usage_month u ON u.agency = q.agency AND u.month = ?""";

    private final Sql sql;

    UsageTable(Sql sql) {
        this.sql = sql;
    }

    /** Calls of an agency in a month. */
    record Counted(String agency, LocalDate month, long calls) {}

    /**
     * Calls that are stored.
     *
     * @param exchange the number of the last exchange of the process that is in them; 0 where none is
     */
    record Stored(long calls, long exchange) {}

    /** Lines of submissions. */
    record Lines(long all, long rejected) {}

    private record Named(String agency, QuotaStanding standing) {}

    /** Notes an exchange; false where it is noted already, and so was added. */
    boolean isNew(UsageExchange exchange, Instant now) {
        return sql.statement(EXCHANGED)
                        .bind("process", exchange.process())
                        .bind("number", exchange.number())
                        .bind("at", now)
                        .bind("longAgo", now.minus(LONG))
                        .update()
                > 0;
    }

    void add(List<Counted> counted) {
        sql.statement(ADD)
                .bind(ArrayColumns.of(counted)
                        .column("agency", "text", Counted::agency)
                        .column("month", "text", one -> one.month().toString())
                        .column("calls", "int8", Counted::calls))
                .update();
    }

    /** @param agency null: of all but those for practice */
    Stored stored(@Nullable String agency, UsageMonth month, UUID process) {
        return sql.statement(STORED)
                .bind("month", month.firstDay())
                .bind("agency", agency)
                .bind("process", process)
                .queryOne(row -> new Stored(row.bigint("calls"), row.bigint("number")))
                .orElseThrow();
    }

    /** @param agency null: of all but those for practice */
    Lines lines(@Nullable String agency, UsageMonth month) {
        return sql.statement(LINES)
                .bind("begin", month.begin())
                .bind("end", month.end())
                .bind("agency", agency)
                .queryOne(row -> new Lines(row.bigint("lines"), row.bigint("rejected")))
                .orElseThrow();
    }

    /** Where each agency that has a quota stands. */
    Map<String, QuotaStanding> standings(UsageMonth month) {
        return sql
                .query(
                        STANDINGS,
                        row -> new Named(
                                row.text("agency"),
                                new QuotaStanding(
                                        row.bigint("calls_per_month"), row.bool("blocks"), row.bigint("calls"))),
                        month.firstDay())
                .stream()
                .collect(Collectors.toMap(Named::agency, Named::standing));
    }
}
