package vn.lantoa.media.product.stock;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.sql.Sql;

/** Sums of the ledgers of a product. Who writes in one by them holds the product meanwhile. */
@ApplicationScoped
public class StockTable {

    private static final String READ = """
            SELECT printed.copies, printed.cost_vnd, given.quantity
            FROM (SELECT coalesce(sum(copies), 0)::bigint AS copies, coalesce(sum(cost_vnd), 0)::bigint AS cost_vnd
                  FROM print_run WHERE product = :product) AS printed,
              (SELECT coalesce(sum(quantity), 0)::bigint AS quantity
               FROM gift_distribution WHERE product = :product) AS given""";

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

    /** Whether anything was ever printed of the product, taken back or not. */
    public boolean hasEntries(String product) {
        return sql.queryOne(HAS_ENTRIES, row -> row.bool("found"), product).orElseThrow();
    }
}
