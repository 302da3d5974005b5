package vn.lantoa.platform.data.messaging;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

import jakarta.persistence.PersistenceException;

/** Tables that keep what another service told of each of its aggregates last, one row for each. */
public final class ToldRows {

    private final DataSource database;

    public ToldRows(DataSource database) {
        this.database = database;
    }

    /** What an event puts into its row beside the position, which is always second and third. */
    @FunctionalInterface
    public interface Columns<T> {

        void set(PreparedStatement row, T data) throws SQLException;
    }

    /**
     * Writes a row for each event, in the caller's transaction.
     *
     * @param statement inserts a row, or updates it unless it holds what is newer; its second and third parameter are the position
     */
    public <T> void keep(String statement, List<RecordedEvent<T>> events, Columns<T> columns) {
        if (events.isEmpty()) {
            return;
        }
        try (Connection connection = database.getConnection();
                PreparedStatement keep = connection.prepareStatement(statement)) {
            for (RecordedEvent<T> event : events) {
                keep.setLong(2, event.position().epoch());
                keep.setLong(3, event.position().version());
                columns.set(keep, event.data());
                keep.addBatch();
            }
            keep.executeBatch();
        } catch (SQLException e) {
            throw new PersistenceException("what was told cannot be kept", e);
        }
    }
}
