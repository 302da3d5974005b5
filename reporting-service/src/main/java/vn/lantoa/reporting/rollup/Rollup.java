package vn.lantoa.reporting.rollup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A table of sums: half-month × agency × its own dimensions. Narrow ones come first; the last serves every other combination. */
public enum Rollup {
    GENRE("rollup_genre", "", "genre"),
    LANGUAGE("rollup_language", "", "language"),
    PURPOSE("rollup_purpose", "", "purpose", "new_production"),
    EVENT("rollup_event", "", "event"),
    /** An item is in the cell of each of its themes, so these do not add up. */
    THEME("rollup_theme", " CROSS JOIN LATERAL unnest(themes) AS theme", "theme"),
    /** An item is in the cell of each of its clauses, so these do not add up. */
    CLAUSE("rollup_clause", " CROSS JOIN LATERAL unnest(clause_paths) AS clause", "plan_id", "clause"),
    WIDE("rollup_wide", "", "genre", "channel", "language", "purpose", "new_production", "event");

    /** The columns that are summed, of every rollup and of contributions. */
    public static final List<String> SUMS = List.of(
            "works", "publications", "seconds", "airtime_seconds", "views", "reach", "engagements", "views_gained");

    private static final List<String> COMMON = List.of("half_month", "agency");

    private final String table;
    private final String unfolding;
    private final List<String> dimensions;

    Rollup(String table, String unfolding, String... dimensions) {
        this.table = table;
        this.unfolding = unfolding;
        this.dimensions = List.of(dimensions);
    }

    public String table() {
        return table;
    }

    /** Its own columns, beside half-month and agency. */
    public List<String> dimensions() {
        return dimensions;
    }

    /** The narrowest that has all these columns; empty when none has. */
    public static List<Rollup> having(List<String> columns) {
        return Arrays.stream(values())
                .filter(rollup -> rollup.dimensions.containsAll(columns))
                .limit(1)
                .toList();
    }

    /** What joins to contributions so that each has one row for each cell it belongs to. */
    public String unfolding() {
        return unfolding;
    }

    CellTable cells() {
        List<String> keys = new ArrayList<>(COMMON);
        keys.addAll(dimensions);
        String sums = SUMS.stream().map(sum -> "sum(" + sum + ") AS " + sum).collect(Collectors.joining(", "));
        String some = SUMS.stream().map(sum -> "sum(" + sum + ") <> 0").collect(Collectors.joining(" OR "));
        String query = "SELECT %1$s, %2$s FROM %3$s%4$s GROUP BY %1$s HAVING %5$s"
                .formatted(String.join(", ", keys), sums, "%s", unfolding, some);
        return new CellTable(table, keys, SUMS, query);
    }

    /** All tables of sums: the rollups and what counts for growth targets. */
    static List<CellTable> tables() {
        return Stream.concat(Arrays.stream(values()).map(Rollup::cells), Stream.of(GrowthCells.TABLE))
                .toList();
    }
}
