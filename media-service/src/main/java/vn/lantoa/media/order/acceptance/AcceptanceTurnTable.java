package vn.lantoa.media.order.acceptance;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.sql.Sql;

/** Lets acceptances follow one another, whatever their orders: publications of one work may be on several. */
@ApplicationScoped
class AcceptanceTurnTable {

    private static final String HOLD =
            "SELECT pg_advisory_xact_lock(hashtextextended('lantoa.order-acceptance', 0)) IS NULL AS held";

    private final Sql sql;

    AcceptanceTurnTable(Sql sql) {
        this.sql = sql;
    }

    /** Waits for those before; those that come wait until the transaction ends. */
    void await() {
        sql.statement(HOLD).query(row -> true);
    }
}
