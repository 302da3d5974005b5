package vn.lantoa.platform.data.outbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.sql.DataSource;

import jakarta.persistence.PersistenceException;

import io.quarkus.narayana.jta.QuarkusTransaction;

/**
 * Publishes an aggregate once from this database as a whole. How far it is stands in the transaction of each page: after a crash it goes
 * on behind the last page, and replicas take turns.
 */
final class InitialSnapshot {

    private static final String ENTER = "INSERT INTO outbox_announcement (aggregate) VALUES (?) ON CONFLICT DO NOTHING";
    private static final String HOLD =
            "SELECT reached, done_at IS NOT NULL FROM outbox_announcement WHERE aggregate = ? FOR UPDATE";
    private static final String NOTE = "UPDATE outbox_announcement SET reached = ?, done_at = ? WHERE aggregate = ?";

    /** Nothing changed later than this, whatever the clocks of those who wrote it. */
    private static final Duration MARGIN = Duration.ofDays(1);

    private final DataSource database;
    private final Clock clock;

    InitialSnapshot(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The page to come: where the one before ended, if there was one; or that there is nothing more to do. */
    private record State(Optional<String> reached, boolean done) {}

    /**
     * Publishes the next page.
     *
     * @return whether there may be another one
     */
    boolean page(Republisher republisher) {
        return QuarkusTransaction.requiringNew().call(() -> {
            State state = hold(republisher.aggregate());
            if (state.done()) {
                return false;
            }
            Instant now = clock.instant();
            Optional<Republisher.Written> page =
                    republisher.republish(Instant.EPOCH, now.plus(MARGIN), state.reached());
            String reached =
                    page.map(Republisher.Written::last).or(state::reached).orElse(null);
            note(republisher.aggregate(), reached, page.isPresent() ? null : now);
            return page.isPresent();
        });
    }

    private State hold(String aggregate) {
        try (Connection connection = database.getConnection();
                PreparedStatement enter = connection.prepareStatement(ENTER);
                PreparedStatement hold = connection.prepareStatement(HOLD)) {
            enter.setString(1, aggregate);
            enter.executeUpdate();
            hold.setString(1, aggregate);
            try (ResultSet row = hold.executeQuery()) {
                row.next();
                return new State(Optional.ofNullable(row.getString(1)), row.getBoolean(2));
            }
        } catch (SQLException e) {
            throw new PersistenceException("what was announced cannot be read", e);
        }
    }

    private void note(String aggregate, String reached, Instant doneAt) {
        try (Connection connection = database.getConnection();
                PreparedStatement note = connection.prepareStatement(NOTE)) {
            note.setString(1, reached);
            note.setObject(2, doneAt == null ? null : doneAt.atOffset(ZoneOffset.UTC));
            note.setString(3, aggregate);
            note.executeUpdate();
        } catch (SQLException e) {
            throw new PersistenceException("what was announced cannot be noted", e);
        }
    }
}
