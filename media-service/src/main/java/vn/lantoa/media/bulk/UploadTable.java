package vn.lantoa.media.bulk;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.sql.ResultColumns;
import vn.lantoa.platform.data.sql.Sql;

/** The uploads that are not applied to their end, and who may apply them. */
@ApplicationScoped
class UploadTable {

    private static final String ADD = """
            INSERT INTO submission_upload (submission_id, agency, kind, sent_by, received_at, lines, lease_until)
            VALUES (:submission, :agency, :kind, :sentBy, :receivedAt, :lines, :receivedAt)""";

    /**
     * Who waits longest comes first; what somebody else is taking is left to them. Of an agency the oldest alone is
     * worked on, unless that fails again and again.
     */
    private static final String CLAIM = """
            UPDATE submission_upload SET fence = fence + 1, lease_until = :until
            WHERE submission_id = (
              SELECT submission_id FROM submission_upload AS waiting
              WHERE lease_until <= :now AND NOT EXISTS (
                SELECT FROM submission_upload AS older
                WHERE older.agency = waiting.agency AND older.submission_id < waiting.submission_id
                  AND older.failures < :hopeless)
              ORDER BY lease_until, submission_id FOR UPDATE SKIP LOCKED LIMIT 1)
            RETURNING submission_id, agency, kind, sent_by, received_at, lines, fence""";

    /** Of two that hold a lease one waits here for the other, and finds that it is not its own any more. */
    private static final String HOLD = """
            SELECT next_chunk FROM submission_upload WHERE submission_id = :submission AND fence = :fence FOR UPDATE""";

    private static final String ADVANCE = """
            UPDATE submission_upload SET next_chunk = next_chunk + 1, lease_until = :until, failures = 0
            WHERE submission_id = :submission AND fence = :fence""";

    /** The longer it fails, the longer it waits, up to five minutes. */
    private static final String GIVE_BACK = """
            UPDATE submission_upload
            SET lease_until = :now + make_interval(secs => CASE WHEN :failed THEN least(300, 2 ^ least(failures, 9))
                                                                ELSE 0 END),
                failures = failures + CASE WHEN :failed THEN 1 ELSE 0 END
            WHERE submission_id = :submission AND fence = :fence""";

    private static final String PATIENCE = "SET LOCAL idle_in_transaction_session_timeout = %d";

    /** What fails so often in a row lets later ones of its agency pass. */
    private static final String IS_FULL = """
            SELECT count(*) FILTER (WHERE failures < :hopeless) >= :waiting OR count(*) >= :stored AS is_full
            FROM submission_upload WHERE agency = :agency""";

    private static final int HOPELESS = 3;
    private static final int MOST_WAITING = 4;
    private static final int MOST_STORED = 16;

    private final Sql sql;

    UploadTable(Sql sql) {
        this.sql = sql;
    }

    void add(Upload upload) {
        sql.statement(ADD)
                .bind("submission", upload.submission())
                .bind("agency", upload.agency())
                .bind("kind", upload.kind())
                .bind("sentBy", upload.sentBy())
                .bind("receivedAt", upload.receivedAt())
                .bind("lines", upload.lines())
                .update();
    }

    /**
     * Whether another one of an agency has to come later: as many of it wait as may, or too many are stored with those
     * that fail again and again.
     */
    boolean isFull(String agency) {
        return sql.statement(IS_FULL)
                .bind("agency", agency)
                .bind("hopeless", HOPELESS)
                .bind("waiting", MOST_WAITING)
                .bind("stored", MOST_STORED)
                .queryOne(row -> row.bool("is_full"))
                .orElseThrow();
    }

    /** Takes one whose lease is over; empty where there is none. */
    Optional<Lease> claim(Instant now, Instant until) {
        return sql.statement(CLAIM)
                .bind("now", now)
                .bind("until", until)
                .bind("hopeless", HOPELESS)
                .queryOne(UploadTable::lease);
    }

    /**
     * Holds an upload until the transaction ends, if the lease is still good; gives the number of the chunk that is
     * next.
     *
     * @param most a holder that falls silent for so many milliseconds within the transaction loses it
     */
    Optional<Integer> hold(Lease lease, long most) {
        sql.update(PATIENCE.formatted(most));
        return sql.statement(HOLD)
                .bind("submission", lease.submission())
                .bind("fence", lease.fence())
                .queryOne(row -> row.integer("next_chunk"));
    }

    /** A chunk is applied: the lease is good until then. */
    void advance(Lease lease, Instant until) {
        sql.statement(ADVANCE)
                .bind("submission", lease.submission())
                .bind("fence", lease.fence())
                .bind("until", until)
                .update();
    }

    /** Anybody may go on with it: at once, or after a pause where it failed. */
    void giveBack(Lease lease, boolean failed, Instant now) {
        sql.statement(GIVE_BACK)
                .bind("submission", lease.submission())
                .bind("fence", lease.fence())
                .bind("failed", failed)
                .bind("now", now)
                .update();
    }

    void delete(UUID submission) {
        sql.update("DELETE FROM submission_upload WHERE submission_id = ?", submission);
    }

    private static Lease lease(ResultColumns row) {
        return new Lease(
                new Upload(
                        row.uuid("submission_id"),
                        row.text("agency"),
                        row.text("kind"),
                        row.text("sent_by"),
                        row.instant("received_at"),
                        row.integer("lines")),
                row.bigint("fence"));
    }
}
