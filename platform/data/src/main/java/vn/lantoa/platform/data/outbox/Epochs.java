package vn.lantoa.platform.data.outbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The epoch that new events carry. A database restored from a backup gives versions again that consumers have seen; a higher epoch makes
 * its events newer than all of those. So after a restore: raise it, then {@link Republish} what may have been lost.
 */
@ApplicationScoped
public class Epochs {

    private static final String RAISE =
            "UPDATE outbox_epoch SET epoch = greatest(epoch + 1, ?), raised_at = ?, reason = ? RETURNING epoch";

    private final DataSource database;
    private final Clock clock;

    Epochs(DataSource database, Clock clock) {
        this.database = database;
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
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("SELECT epoch, raised_at, reason FROM outbox_epoch");
                ResultSet row = select.executeQuery()) {
            row.next();
            return new Epoch(
                    row.getLong(1), row.getObject(2, OffsetDateTime.class).toInstant(), row.getString(3));
        } catch (SQLException e) {
            throw new PersistenceException("the epoch cannot be read", e);
        }
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
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(RAISE)) {
            update.setLong(1, atLeast);
            update.setObject(2, clock.instant().atOffset(ZoneOffset.UTC));
            update.setString(3, reason);
            try (ResultSet row = update.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw new PersistenceException("the epoch cannot be raised", e);
        }
    }
}
