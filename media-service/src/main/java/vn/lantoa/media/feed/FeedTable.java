package vn.lantoa.media.feed;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.sql.Sql;
import vn.lantoa.platform.web.problem.Problem;

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
     * Where the reader goes on. A place that is yet to come is of another database, or of this one before it was set
     * back.
     *
     * @throws Problem 400 when it names no place that was ever given out
     */
    public FeedCursor placeOf(FeedRequest request) {
        FeedCursor now = sql.statement(NOW)
                .queryOne(row -> new FeedCursor(Long.parseLong(row.text("transaction")), 0))
                .orElseThrow();
        FeedCursor place = request.cursor(() -> now);
        if (place.transaction() > now.transaction()) {
            throw Problem.inQuery("after", FeedProblem.CONTENT_CURSOR_INVALID);
        }
        return place;
    }
}
