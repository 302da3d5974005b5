package vn.lantoa.media.product.stock;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.sql.Sql;

/** Sums of the ledgers of a product. Who writes in one by them holds the product meanwhile. */
@ApplicationScoped
public class StockTable {

    private static final String PRINTED = """
            (SELECT coalesce(sum(copies), 0)::bigint AS copies, coalesce(sum(cost_vnd), 0)::bigint AS cost_vnd
             FROM print_run WHERE product = :product) AS printed""";

    private static final String READ = """
            SELECT printed.copies, printed.cost_vnd, given.quantity
            FROM {printed}, (SELECT coalesce(sum(quantity), 0)::bigint AS quantity
                             FROM gift_distribution WHERE product = :product) AS given
            """.replace("{printed}", PRINTED);

    /** In one statement, so that what is left is never told of two moments. */
    private static final String OCCASIONS = """
            WITH given AS MATERIALIZED (
              SELECT event_code, delegation, sum(quantity)::bigint AS quantity
              FROM gift_distribution WHERE product = :product
              GROUP BY event_code, delegation HAVING sum(quantity) > 0)
            SELECT printed.copies, printed.cost_vnd, event_code, delegation, coalesce(given.quantity, 0) AS quantity,
              (SELECT coalesce(sum(quantity), 0)::bigint FROM given) AS given, (SELECT count(*) FROM given) AS occasions
            FROM {printed} LEFT JOIN given ON true
            ORDER BY quantity DESC, event_code, delegation LIMIT :most
            """.replace("{printed}", PRINTED);

    private static final String HAS_ENTRIES = "SELECT EXISTS (SELECT FROM print_run WHERE product = ?) AS found";

    private final Sql sql;

    StockTable(Sql sql) {
        this.sql = sql;
    }

    /** The stock of a product; of one that has no entries it is zero. */
    public Stock of(String product) {
        return sql.statement(READ)
                .bind("product", product)
                .queryOne(row -> new Stock(row.bigint("copies"), row.bigint("cost_vnd"), row.bigint("quantity")))
                .orElseThrow();
    }

    /**
     * What there is of a product, and an occasion on which copies were given.
     *
     * @param occasions how many there are
     * @param quantity what was given then; 0 on the one row of a product of which nothing is given
     */
    record Row(
            Stock stock,
            long occasions,
            @Nullable String eventCode,
            @Nullable String delegation,
            long quantity) {}

    /** A row for each occasion, most given first and so many at most; what was taken back is in none. */
    List<Row> byOccasion(String product, int most) {
        return sql.statement(OCCASIONS)
                .bind("product", product)
                .bind("most", most)
                .query(row -> new Row(
                        new Stock(row.bigint("copies"), row.bigint("cost_vnd"), row.bigint("given")),
                        row.bigint("occasions"),
                        row.text("event_code"),
                        row.text("delegation"),
                        row.bigint("quantity")));
    }

    /** Whether anything was ever printed of the product, taken back or not. */
    public boolean hasEntries(String product) {
        return sql.queryOne(HAS_ENTRIES, row -> row.bool("found"), product).orElseThrow();
    }
}
