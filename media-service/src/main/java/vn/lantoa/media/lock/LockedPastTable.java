package vn.lantoa.media.lock;

import java.time.LocalDate;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.sql.ResultColumns;
import vn.lantoa.platform.data.sql.Sql;

/**
 * Says what is locked, in the order of transactions: many write items at the same time, and who moves the lock does so
 * when none of them is at work. So each write is judged wholly before a lock or wholly after it.
 */
@ApplicationScoped
public class LockedPastTable {

    private static final String KEY = "hashtextextended('lantoa.period-lock', 0)";
    private static final String UNTIL = "; SELECT max(locked_until) AS until FROM period_lock";

    // two statements, one round trip: what the second sees was committed before the first got its lock
    private static final String SHARE = "SELECT pg_advisory_xact_lock_shared(" + KEY + ") IS NULL AS held" + UNTIL;
    private static final String HOLD = "SELECT pg_advisory_xact_lock(" + KEY + ") IS NULL AS held" + UNTIL;

    /** Who holds others up gives up soon: what they wait for is then waited for by one alone. */
    private static final String SHARE_IN_HASTE =
            SHARE.replace("SELECT pg", "SELECT set_config('lock_timeout', '100ms', true) IS NULL AS patient, pg");

    private final Sql sql;

    LockedPastTable(Sql sql) {
        this.sql = sql;
    }

    /**
     * What is locked, and stays so until the caller's transaction ends. To be asked before any item is locked: who
     * waits for this with an item in hand could wait in a circle.
     */
    public LockedPast share() {
        return read(SHARE);
    }

    /**
     * As {@link #share}, in a transaction of many: no lock that it asks for, this one or another, is waited for longer
     * than a tenth of a second.
     *
     * @throws jakarta.persistence.PersistenceException when one is
     */
    public LockedPast shareInHaste() {
        return read(SHARE_IN_HASTE);
    }

    /** As {@link #share}, alone: until the caller's transaction ends nobody writes items. */
    LockedPast hold() {
        return read(HOLD);
    }

    private LockedPast read(String statement) {
        LocalDate until = sql.statement(statement).queryTwo(row -> true, LockedPastTable::until).second().stream()
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
        return new LockedPast(until);
    }

    private static Optional<LocalDate> until(ResultColumns row) {
        return Optional.ofNullable(row.date("until"));
    }
}
