package vn.lantoa.platform.data.sql;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * Locks of this database that a name stands for, where no row does. Who takes one waits for the transactions that hold
 * it, and holds it until its own ends. Replicas of different versions take the same lock by the same name.
 */
@ApplicationScoped
public class TurnLock {

    private static final String BY_NAME = "SELECT pg_advisory_xact_lock(hashtextextended(?, 0)) IS NULL AS held";
    private static final String IN_AREA = "SELECT pg_advisory_xact_lock(hashtext(?), hashtext(?)) IS NULL AS held";

    private final Sql sql;

    TurnLock(Sql sql) {
        this.sql = sql;
    }

    /** Takes the lock of that name. */
    public void await(String name) {
        sql.query(BY_NAME, row -> true, name);
    }

    /**
     * Takes one of the locks of an area.
     *
     * @param area what all of them are about
     * @param part which of them; others hold up nobody here
     */
    public void await(String area, String part) {
        sql.query(IN_AREA, row -> true, area, part);
    }
}
