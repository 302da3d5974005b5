package vn.lantoa.reporting.intake;

import java.util.Collection;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.sql.Database;

/** Who may change facts and sums at the same time: batches of different agencies; what looks at all facts, alone. */
@ApplicationScoped
public class IntakeLocks {

    /** The first half of the advisory locks' keys: the gate itself, and the agencies. */
    private static final int GATE = 7_301;

    private static final int AGENCY = 7_302;

    /** The same for the tables that a rebuild fills beside those that answer. */
    private static final int BESIDE = 7_303;

    private static final int AGENCY_BESIDE = 7_304;

    /** In one order, so that two batches wait for each other and never in a circle. */
    private static final String LOCK_AGENCIES = """
            SELECT pg_advisory_xact_lock(?, key)
            FROM (SELECT DISTINCT hashtext(agency) AS key FROM unnest(?) agency ORDER BY 1) k""";

    private final Database database;

    IntakeLocks(Database database) {
        this.database = database;
    }

    /** Waits until nobody looks at all facts, and keeps them out until the transaction ends. */
    void enter() {
        database.query("SELECT pg_advisory_xact_lock_shared(?, 0)", row -> true, GATE);
    }

    /** Waits until no batch is under way, and keeps all out until the transaction ends. */
    public void enterAlone() {
        database.query("SELECT pg_advisory_xact_lock(?, 0)", row -> true, GATE);
    }

    /**
     * Keeps other batches of these agencies out until the transaction ends: an agency's items and observations come on
     * different topics and may be read by different replicas.
     */
    void enterFor(Collection<String> agencies) {
        database.query(LOCK_AGENCIES, row -> true, AGENCY, agencies);
    }

    /** As {@link #enter}, of the tables beside. */
    void enterBeside() {
        database.query("SELECT pg_advisory_xact_lock_shared(?, 0)", row -> true, BESIDE);
    }

    /** As {@link #enterAlone}, of the tables beside. */
    public void enterBesideAlone() {
        database.query("SELECT pg_advisory_xact_lock(?, 0)", row -> true, BESIDE);
    }

    /** As {@link #enterFor}, of the tables beside. */
    void enterBesideFor(Collection<String> agencies) {
        database.query(LOCK_AGENCIES, row -> true, AGENCY_BESIDE, agencies);
    }
}
