package vn.lantoa.reporting.intake;

import java.util.Collection;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.reporting.database.Rows;

/** Who may change facts and sums at the same time: batches of different agencies; what looks at all facts, alone. */
@ApplicationScoped
public class IntakeLocks {

    /** The first half of the advisory locks' keys: the gate itself, and the agencies. */
    private static final int GATE = 7_301;

    private static final int AGENCY = 7_302;

    private final Rows rows;

    IntakeLocks(Rows rows) {
        this.rows = rows;
    }

    /** Waits until nobody looks at all facts, and keeps them out until the transaction ends. */
    void enter() {
        rows.read("SELECT pg_advisory_xact_lock_shared(?, 0)", row -> true, GATE);
    }

    /** Waits until no batch is under way, and keeps all out until the transaction ends. */
    public void enterAlone() {
        rows.read("SELECT pg_advisory_xact_lock(?, 0)", row -> true, GATE);
    }

    /**
     * Keeps other batches of these agencies out until the transaction ends: an agency's items and observations come on different topics
     * and may be read by different replicas.
     */
    void enterFor(Collection<String> agencies) {
        rows.read(
                "SELECT pg_advisory_xact_lock(?, key) FROM (SELECT DISTINCT hashtext(a) AS key FROM unnest(?) a ORDER BY 1) k",
                row -> true,
                AGENCY,
                agencies);
    }
}
