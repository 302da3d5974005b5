package vn.lantoa.media.feed;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.sql.Sql;

/** Where feeds stand. */
@ApplicationScoped
public class FeedTable {

    /** What transactions change that run now, or begin later, comes after it; all else is before it. */
    private static final String NOW = "SELECT pg_snapshot_xmin(pg_current_snapshot())::text AS transaction";

    private final Sql sql;

    FeedTable(Sql sql) {
        this.sql = sql;
    }

    /**
     * Where the reader goes on.
     *
     * @throws vn.lantoa.platform.web.problem.Problem 400 when it names no place that was ever given out
     */
    public FeedCursor placeOf(FeedRequest request) {
        return request.cursor(() -> new FeedCursor(
                sql.statement(NOW)
                        .queryOne(row -> Long.parseLong(row.text("transaction")))
                        .orElseThrow(),
                0));
    }
}
