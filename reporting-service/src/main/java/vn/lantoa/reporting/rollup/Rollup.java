package vn.lantoa.reporting.rollup;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table of sums. Most are of half-month × agency × dimensions of their own, narrow ones first, up to the one that
 * serves every other combination; those behind it have a use of their own.
 */
public enum Rollup {
    GENRE("rollup_genre", "", halfMonthly("genre")),
    LANGUAGE("rollup_language", "", halfMonthly("language")),
    PURPOSE("rollup_purpose", "", halfMonthly("purpose", "new_production")),
    EVENT("rollup_event", "", halfMonthly("event")),
    PLAN("rollup_plan", "", halfMonthly("plan_id")),
    /** An item is in the cell of each of its themes, or in that of none, so these do not add up. */
    THEME(
            "rollup_theme",
            " LEFT JOIN LATERAL unnest(themes) AS theme ON true",
            halfMonthly("plan_id", "theme"),
            "theme"),
    /** An item is in the cell of each of its clauses, or in that of none, so these do not add up. */
    CLAUSE(
            "rollup_clause",
            " LEFT JOIN LATERAL unnest(clause_paths) AS clause ON true",
            halfMonthly("plan_id", "clause"),
            "clause"),
    /** An item is in the cell of each of its audiences, or in that of none, so these do not add up. */
    AUDIENCE(
            "rollup_audience",
            " LEFT JOIN LATERAL unnest(audiences) AS audience ON true",
            halfMonthly("plan_id", "audience"),
            "audience"),
    WIDE("rollup_wide", "", halfMonthly("genre", "channel", "language", "purpose", "new_production", "event")),
    /** Where a range cuts a half-month. */
    DAY("rollup_day", "", halfMonthly("day", "genre")),
    /** Of an event as a whole: what its media plan is held against. */
    EVENT_MEDIA("rollup_event_media", " WHERE event IS NOT NULL", List.of("event", "genre", "channel", "language")),
    /** Of a plan's clause as a whole: what its scorecard shows. */
    PLAN_CLAUSE(
            "rollup_plan_clause",
            CLAUSE.selection + " WHERE plan_id IS NOT NULL",
            List.of("plan_id", "clause"),
            "clause");

    /**
     * The columns that are summed, of every rollup and of contributions; four count publications of which anything, or
     * that measure, was observed, the last one observations of views by their day.
     */
    public static final List<String> SUMS = List.of(
            "works",
            "publications",
            "seconds",
            "airtime_seconds",
            "views",
            "reach",
            "engagements",
            "views_gained",
            "observed",
            "views_observed",
            "reach_observed",
            "engagements_observed",
            "gains_observed");

    private final String table;
    private final String selection;
    private final List<String> keys;
    private final List<String> lists;

    /**
     * @param selection what follows a source of contributions, so that each has one row for each cell it belongs to
     * @param lists the keys that an item may have several values of
     */
    Rollup(String table, String selection, List<String> keys, String... lists) {
        this.table = table;
        this.selection = selection;
        this.keys = keys;
        this.lists = List.of(lists);
    }

    private static List<String> halfMonthly(String... dimensions) {
        return Stream.concat(Stream.of("half_month", "agency"), Stream.of(dimensions))
                .toList();
    }

    public String table() {
        return table;
    }

    /** The columns that name a cell. */
    public List<String> keys() {
        return keys;
    }

    /**
     * Whether it has all these columns, and sums that add up over its other ones: an item is in several cells of a
     * list.
     */
    public boolean has(List<String> columns) {
        return keys.containsAll(columns) && columns.containsAll(lists);
    }

    /** The narrowest that has all these columns; empty when none has. */
    public static Optional<Rollup> narrowest(List<String> columns) {
        return Arrays.stream(values()).filter(rollup -> rollup.has(columns)).findFirst();
    }

    /** What follows contributions so that each has one row for each cell it belongs to. */
    public String selection() {
        return selection;
    }

    CellTable cells() {
        String sums = SUMS.stream().map(sum -> "sum(" + sum + ") AS " + sum).collect(Collectors.joining(", "));
        String some = SUMS.stream().map(sum -> "sum(" + sum + ") <> 0").collect(Collectors.joining(" OR "));
        String query = "SELECT %1$s, %2$s FROM %3$s%4$s GROUP BY %1$s HAVING %5$s"
                .formatted(String.join(", ", keys), sums, "%s", selection, some);
        return new CellTable(table, keys, SUMS, query);
    }

    /** All tables of sums: the rollups and what counts for growth targets. */
    static List<CellTable> tables() {
        return Stream.concat(Arrays.stream(values()).map(Rollup::cells), Stream.of(GrowthRollupTable.TABLE))
                .toList();
    }
}
