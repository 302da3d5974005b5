package vn.lantoa.reporting.rollup;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table of sums over contributions and the statements that keep it.
 *
 * @param keys the columns that name a cell
 * @param sums the columns that are added up
 * @param query the cells of a source of contributions, which stands for its {@code %s}; none that is all zero
 */
record CellTable(String name, List<String> keys, List<String> sums, String query) {

    private static final Set<String> NULLABLE = Set.of("channel", "event", "plan_id", "theme", "clause", "audience");

    /**
     * Adds what a source of contributions says; in the order of the keys, so that two that share cells never wait in a
     * circle.
     */
    String addition(String source) {
        String added = sums.stream()
                .map(sum -> "%1$s = c.%1$s + excluded.%1$s".formatted(sum))
                .collect(Collectors.joining(", "));
        return "INSERT INTO %s AS c (%s) %s ORDER BY %s ON CONFLICT (%s) DO UPDATE SET %s"
                .formatted(name, columns(), query.formatted(source), list(keys), list(keys), added);
    }

    /**
     * Removes the cells that a source of contributions has brought to zero: so the same facts leave the same rows, in
     * every order.
     */
    String cleaning(String source) {
        String none = sums.stream().map(sum -> "c." + sum + " = 0").collect(Collectors.joining(" AND "));
        return "DELETE FROM %s c USING (%s) k WHERE %s AND %s"
                .formatted(name, query.formatted(source), same("k", "c"), none);
    }

    /** Puts the cells as they should be into {@code fresh_cell}. */
    String recomputation(String source) {
        return "CREATE TEMPORARY TABLE fresh_cell ON COMMIT DROP AS " + query.formatted(source);
    }

    /**
     * Removes the cells that should not be there; all zero is the same as none, and goes without being a difference.
     */
    String removal(boolean differing) {
        String some = sums.stream().map(sum -> "c." + sum + " <> 0").collect(Collectors.joining(" OR "));
        return "DELETE FROM %s c WHERE %s(%s) AND NOT EXISTS (SELECT FROM fresh_cell f WHERE %s)"
                .formatted(name, differing ? "" : "NOT ", some, same("f", "c"));
    }

    /** Writes the cells that are missing or are not as they should be. */
    String correction() {
        String values =
                sums.stream().map(sum -> "%1$s = excluded.%1$s".formatted(sum)).collect(Collectors.joining(", "));
        return ("INSERT INTO %s AS c (%s) SELECT %s FROM fresh_cell ORDER BY %s ON CONFLICT (%s) DO UPDATE SET %s"
                        + " WHERE (%s) <> (%s)")
                .formatted(
                        name,
                        columns(),
                        columns(),
                        list(keys),
                        list(keys),
                        values,
                        list(sums.stream().map(sum -> "c." + sum).toList()),
                        list(sums.stream().map(sum -> "excluded." + sum).toList()));
    }

    /**
     * A number that tells whether two states of the table are the same; zero cells and the order of rows do not matter.
     */
    String fingerprint() {
        String some = sums.stream().map(sum -> sum + " <> 0").collect(Collectors.joining(" OR "));
        return """
                SELECT count(*) || ':' || coalesce(sum(hashtextextended(row(%s)::text, 0)::numeric), 0) AS fingerprint
                FROM %s WHERE %s""".formatted(columns(), name, some);
    }

    private String columns() {
        return list(Stream.concat(keys.stream(), sums.stream()).toList());
    }

    private String same(String one, String other) {
        return keys.stream()
                .map(key -> "%s.%s %s %s.%s"
                        .formatted(one, key, NULLABLE.contains(key) ? "IS NOT DISTINCT FROM" : "=", other, key))
                .collect(Collectors.joining(" AND "));
    }

    private static String list(List<String> columns) {
        return String.join(", ", columns);
    }
}
