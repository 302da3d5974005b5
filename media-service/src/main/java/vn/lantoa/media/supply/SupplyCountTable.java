package vn.lantoa.media.supply;

import java.util.HashMap;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.sql.Sql;

/** Counts what was supplied. */
@ApplicationScoped
class SupplyCountTable {

    private static final String READ =
            "SELECT supplier, count(*) AS supplies FROM information_supply WHERE month = :month GROUP BY supplier";

    private final Sql sql;

    SupplyCountTable(Sql sql) {
        this.sql = sql;
    }

    /** How often each organisation supplied something for a month. */
    Map<String, Long> of(String month) {
        Map<String, Long> supplies = new HashMap<>();
        sql.statement(READ)
                .bind("month", month)
                .query(row -> supplies.put(row.text("supplier"), row.bigint("supplies")));
        return supplies;
    }
}
