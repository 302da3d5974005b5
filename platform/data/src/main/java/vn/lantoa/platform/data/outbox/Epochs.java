package vn.lantoa.platform.data.outbox;

import java.time.Clock;
import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.lantoa.platform.data.sql.Sql;

/**
 * The epoch that new events carry. A database restored from a backup gives versions again that consumers have seen; a
 * higher epoch makes its events newer than all of those. So after a restore: raise it, then {@link Republish} what may
 * have been lost.
 */
@ApplicationScoped
public class Epochs {

    private static final String RAISE =
            "UPDATE outbox_epoch SET epoch = greatest(epoch + 1, :atLeast), raised_at = :at, reason = :reason"
                    + " RETURNING epoch";

    private final Sql sql;
    private final Clock clock;

    Epochs(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** An epoch, and why it was begun. */
    @Schema(name = "Epoch")
    public record Epoch(long epoch, Instant raisedAt, String reason) {}

    @Transactional
    public long current() {
        return state().epoch();
    }

    @Transactional
    public Epoch state() {
        return sql.queryOne(
                        "SELECT epoch, raised_at, reason FROM outbox_epoch",
                        row -> new Epoch(row.bigint("epoch"), row.instant("raised_at"), row.text("reason")))
                .orElseThrow();
    }

    /**
     * Raises the epoch.
     *
     * @param atLeast the lowest that will do: above any that the backup does not know of; 0 when none was lost
     * @param reason for whoever reads it later
     * @return the new epoch
     */
    @Transactional
    public long raise(long atLeast, String reason) {
        return sql.statement(RAISE)
                .bind("atLeast", atLeast)
                .bind("at", clock.instant())
                .bind("reason", reason)
                .queryOne(row -> row.bigint("epoch"))
                .orElseThrow();
    }
}
