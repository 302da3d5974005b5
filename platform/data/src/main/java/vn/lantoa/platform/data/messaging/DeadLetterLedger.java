package vn.lantoa.platform.data.messaging;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;

import vn.lantoa.platform.data.messaging.DeadLetter.Slot;

/**
 * Which dead letters are settled, in the transaction of their effect: so that each has it once, whoever replays it. What lies below the
 * offset that the replay's group has committed is settled without standing here.
 */
@ApplicationScoped
class DeadLetterLedger {

    private final DataSource database;
    private final Clock clock;

    DeadLetterLedger(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Settles a letter; false when it was settled before. Waits for a transaction that is settling the same. */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean settle(Slot slot, String fate) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "INSERT INTO dead_letter_settled VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING")) {
            insert.setInt(1, slot.partition());
            insert.setLong(2, slot.offset());
            insert.setString(3, fate);
            insert.setObject(4, clock.instant().atOffset(ZoneOffset.UTC));
            return insert.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new PersistenceException("a dead letter cannot be settled", e);
        }
    }

    @Transactional
    Set<Slot> all() {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("SELECT partition, place FROM dead_letter_settled");
                ResultSet row = select.executeQuery()) {
            Set<Slot> settled = new HashSet<>();
            while (row.next()) {
                settled.add(new Slot(row.getInt(1), row.getLong(2)));
            }
            return settled;
        } catch (SQLException e) {
            throw new PersistenceException("settled dead letters cannot be read", e);
        }
    }

    /** Forgets what lies below a committed offset. */
    @Transactional
    void forgetBelow(Slot mark) {
        try (Connection connection = database.getConnection();
                PreparedStatement delete = connection.prepareStatement(
                        "DELETE FROM dead_letter_settled WHERE partition = ? AND place < ?")) {
            delete.setInt(1, mark.partition());
            delete.setLong(2, mark.offset());
            delete.executeUpdate();
        } catch (SQLException e) {
            throw new PersistenceException("settled dead letters cannot be forgotten", e);
        }
    }
}
