package vn.lantoa.platform.data.outbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;

/** Events that Kafka would not take, for the operator. */
@ApplicationScoped
public class ParkedEvents {

    private static final String LIST = """
            SELECT ce_id, type, aggregateid, topic, cause, parked_at FROM outbox_parked ORDER BY sequence LIMIT ?""";

    private static final String RELEASE = """
            WITH back AS (DELETE FROM outbox_parked RETURNING *)
            INSERT INTO outbox (id, aggregatetype, aggregateid, type, topic, epoch, version,
                                ce_id, ce_source, ce_type, ce_time, ce_subject, traceparent, payload)
            SELECT id, aggregatetype, aggregateid, type, topic, epoch, version,
                   ce_id, ce_source, ce_type, ce_time, ce_subject, traceparent, payload
            FROM back ORDER BY sequence""";

    private final DataSource database;
    private final RelaySignal relay;

    ParkedEvents(DataSource database, RelaySignal relay) {
        this.database = database;
        this.relay = relay;
    }

    /**
     * One parked event.
     *
     * @param cause what Kafka's client said
     */
    public record ParkedEvent(String id, String type, String key, String topic, String cause, Instant parkedAt) {}

    /** The first of them, in the order they were written. */
    @Transactional
    public List<ParkedEvent> list(int most) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(LIST)) {
            select.setInt(1, most);
            List<ParkedEvent> parked = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    parked.add(new ParkedEvent(
                            row.getString(1),
                            row.getString(2),
                            row.getString(3),
                            row.getString(4),
                            row.getString(5),
                            row.getObject(6, OffsetDateTime.class).toInstant()));
                }
            }
            return parked;
        } catch (SQLException e) {
            throw new PersistenceException("parked events cannot be read", e);
        }
    }

    /** Puts all of them back into the outbox, behind what waits there; to be done when the cause is mended. */
    @Transactional
    public int release() {
        try (Connection connection = database.getConnection();
                PreparedStatement release = connection.prepareStatement(RELEASE)) {
            int released = release.executeUpdate();
            relay.wakeAfterCommit();
            return released;
        } catch (SQLException e) {
            throw new PersistenceException("parked events cannot be released", e);
        }
    }
}
