package vn.lantoa.reporting.rollup;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.reporting.database.Rows;

/**
 * Keeps the sums by difference: what the marked items add before a batch is taken away, what they add after it is put there, each cell
 * once. All in the caller's transaction, a fixed number of statements whatever the size of the batch.
 */
@ApplicationScoped
public class Rollups {

    private static final String PENDING = """
            CREATE TEMPORARY TABLE IF NOT EXISTS pending_change ON COMMIT DELETE ROWS
            AS SELECT * FROM item_contribution WITH NO DATA""";

    private static final String CHANGES = "pending_change";

    /** All tables in one round trip: a batch of few items is mostly round trips. Says whether a cell may have become zero. */
    private static final String ADD = Rollup.tables().stream()
                    .map(table -> table.name() + "_added AS (" + table.addition(CHANGES) + ")")
                    .collect(Collectors.joining(",\n", "WITH ", ""))
            + "\nSELECT EXISTS (SELECT FROM pending_change WHERE "
            + Rollup.SUMS.stream().map(sum -> sum + " < 0").collect(Collectors.joining(" OR ")) + ")";

    private static final String ALL =
            "(SELECT * FROM item_contribution UNION ALL SELECT * FROM gain_contribution) AS contribution";

    private static final String CHANGE = "INSERT INTO pending_change " + change("item_contribution", "%1$s")
            + " UNION ALL " + change("gain_contribution", "%1$s");

    private final Rows rows;

    Rollups(Rows rows) {
        this.rows = rows;
    }

    /** Notes what the items in {@code pending_item} add now, to be taken away. */
    public void before() {
        rows.write(PENDING);
        rows.write(CHANGE.formatted("-"));
    }

    /** Notes what they add now, and writes the difference. */
    public void after() {
        rows.write(CHANGE.formatted("+"));
        boolean lessened = rows.read(ADD, row -> row.getBoolean(1)).get(0);
        if (lessened) {
            Rollup.tables().forEach(table -> rows.write(table.cleaning(CHANGES)));
        }
    }

    /**
     * Computes every sum anew from the facts and mends what differs. No fact may change meanwhile.
     *
     * @return for each table how many cells differed
     */
    public Map<String, Long> recompute() {
        Map<String, Long> differences = new LinkedHashMap<>();
        for (CellTable table : Rollup.tables()) {
            rows.write(table.recomputation(table.equals(GrowthRollupTable.TABLE) ? "item_contribution" : ALL));
            rows.write("CREATE INDEX ON fresh_cell (" + String.join(", ", table.keys()) + ")");
            rows.write("ANALYZE fresh_cell");
            rows.write(table.removal(false));
            long differing = rows.write(table.removal(true));
            differing += rows.write(table.correction());
            rows.write("DROP TABLE fresh_cell");
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
                    rows.read(table.fingerprint(), row -> row.getString(1)).get(0));
        }
        return found;
    }

    /** Forgets all sums. */
    public void forget() {
        List<String> names = Rollup.tables().stream().map(CellTable::name).toList();
        rows.write("TRUNCATE " + String.join(", ", names));
    }

    private static String change(String source, String sign) {
        String sums = Rollup.SUMS.stream().map(sum -> sign + sum).collect(Collectors.joining(", "));
        return "SELECT item_id, day, half_month, agency, genre, channel, language, purpose, new_production, reuse_ratio, themes,"
                + " clause_paths, plan_id, event, " + sums + " FROM " + source
                + " WHERE item_id = ANY (ARRAY(SELECT item_id FROM pending_item))";
    }
}
