package vn.lantoa.reporting.rollup;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.sql.Database;

/**
 * Keeps the sums by difference: what the items of a batch add before it is taken away, what they add after it is put
 * there, each cell once. All in the caller's transaction, a fixed number of statements whatever the size of the batch.
 */
@ApplicationScoped
public class Rollups {

    private static final String CHANGES = "pending_change";

    private static final String CREATE_CHANGES = """
            CREATE TEMPORARY TABLE IF NOT EXISTS pending_change ON COMMIT DELETE ROWS
            AS SELECT * FROM item_contribution WITH NO DATA""";

    /** The columns of a contribution beside its sums. */
    private static final String TOLD_APART = "item_id, day, half_month, agency, genre, channel, language, purpose,"
            + " new_production, reuse_ratio, themes, clause_paths, audiences, plan_id, event";

    /**
     * All tables in one round trip: a batch of few items is mostly round trips. Says whether a cell may have become
     * zero.
     */
    private static final String ADD_CHANGES = Rollup.tables().stream()
                    .map(table -> table.name() + "_added AS (" + table.addition(CHANGES) + ")")
                    .collect(Collectors.joining(",\n", "WITH ", ""))
            + ",\nfigure_moved AS (" + CellMoves.noting(CHANGES) + ")"
            + "\nSELECT EXISTS (SELECT FROM pending_change WHERE "
            + Rollup.SUMS.stream().map(sum -> sum + " < 0").collect(Collectors.joining(" OR ")) + ") AS lessened";

    static final String ALL_CONTRIBUTIONS =
            "(SELECT * FROM item_contribution UNION ALL SELECT * FROM gain_contribution) AS contribution";

    private final Database database;

    Rollups(Database database) {
        this.database = database;
    }

    /**
     * Runs a change of facts, and changes the sums by the difference that it makes. Once in a transaction.
     *
     * @param items a query of the ids of all items that the change may touch, with one answer before and after it
     */
    public void follow(String items, Runnable change) {
        database.update(CREATE_CHANGES);
        database.update(noteContributions("-", items));
        change.run();
        database.update(noteContributions("+", items));
        boolean lessened =
                database.queryOne(ADD_CHANGES, row -> row.bool("lessened")).orElseThrow();
        if (lessened) {
            Rollup.tables().forEach(table -> database.update(table.cleaning(CHANGES)));
        }
    }

    /** Takes away what was noted of the last change, so that another may follow in the same transaction. */
    public void forgetChanges() {
        database.update("DELETE FROM " + CHANGES);
    }

    /**
     * Computes every sum anew from the facts and mends what differs. No fact may change meanwhile.
     *
     * @return for each table how many cells differed
     */
    public Map<String, Long> recompute() {
        Map<String, Long> differences = new LinkedHashMap<>();
        for (CellTable table : Rollup.tables()) {
            database.update(table.recomputation(
                    table.equals(GrowthRollupTable.TABLE) ? "item_contribution" : ALL_CONTRIBUTIONS));
            database.update("CREATE INDEX ON fresh_cell (" + String.join(", ", table.keys()) + ")");
            database.update("ANALYZE fresh_cell");
            database.update(table.removal(false));
            long differing = database.update(table.removal(true));
            differing += database.update(table.correction());
            database.update("DROP TABLE fresh_cell");
            differences.put(table.name(), differing);
        }
        return differences;
    }

    /** What the tables of sums are like, for a comparison with a later state. */
    public Map<String, String> fingerprints() {
        Map<String, String> found = new LinkedHashMap<>();
        for (CellTable table : Rollup.tables()) {
            found.put(
                    table.name(),
                    database.queryOne(table.fingerprint(), row -> row.text("fingerprint"))
                            .orElseThrow());
        }
        return found;
    }

    /**
     * Tells readers of changes what a rebuild found: nothing where all sums are known to be what they were; else every
     * cell once more.
     *
     * @param found for each table how much was not as it should be; one is missing where that could not be told
     */
    public void tellOf(Map<String, Long> found) {
        boolean compared = Rollup.tables().stream().allMatch(table -> found.containsKey(table.name()));
        if (!compared || found.values().stream().anyMatch(differing -> differing != 0)) {
            database.update(CellMoves.notingAll());
        }
    }

    /** Two selects, not one of their union: only so does PostgreSQL look for single items inside of each. */
    private static String noteContributions(String sign, String items) {
        String sums = Rollup.SUMS.stream().map(sum -> sign + sum).collect(Collectors.joining(", "));
        return "INSERT INTO pending_change (" + TOLD_APART + ", " + String.join(", ", Rollup.SUMS) + ") "
                + Stream.of("item_contribution", "gain_contribution")
                        .map(source -> """
                                SELECT %s, %s
                                FROM %s WHERE item_id = ANY (ARRAY(%s))""".formatted(TOLD_APART, sums, source, items))
                        .collect(Collectors.joining("\nUNION ALL "));
    }
}
