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

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Events that Kafka would not take, for the operator. */
@ApplicationScoped
public class ParkedEvents {

    private static final String LIST = """
        SELECT ce_id, type, aggregateid, topic, cause, parked_at FROM outbox_parked
        ORDER BY sequence OFFSET ? LIMIT ?\
        """;

    private static final String RELEASE = """
        WITH back AS (DELETE FROM outbox_parked WHERE ce_id = coalesce(?, ce_id) RETURNING *)
        INSERT INTO outbox (id, aggregatetype, aggregateid, type, topic, epoch, version,
                            ce_id, ce_source, ce_type, ce_time, ce_subject, traceparent, payload)
        SELECT id, aggregatetype, aggregateid, type, topic, epoch, version,
               ce_id, ce_source, ce_type, ce_time, ce_subject, traceparent, payload
        FROM back ORDER BY sequence\
        """;

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
    @Schema(name = "ParkedEvent")
    public record ParkedEvent(String id, String type, String key, String topic, String cause, Instant parkedAt) {}

    /** How many there are. */
    @Transactional
    public long count() {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement("SELECT count(*) FROM outbox_parked");
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new PersistenceException("parked events cannot be counted", e);
        }
    }

    /** Some of them, in the order they were written, behind the first {@code skipped} ones. */
    @Transactional
    public List<ParkedEvent> list(long skipped, int most) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(LIST)) {
            select.setLong(1, skipped);
            select.setInt(2, most);
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
        return put(null);
    }

    /** Puts one of them back; false when it is not there. */
    @Transactional
    public boolean release(String id) {
        return put(id) == 1;
    }

    private int put(String id) {
        try (Connection connection = database.getConnection();
                PreparedStatement release = connection.prepareStatement(RELEASE)) {
            release.setString(1, id);
            int released = release.executeUpdate();
            relay.wakeAfterCommit();
            return released;
        } catch (SQLException e) {
            throw new PersistenceException("parked events cannot be released", e);
        }
    }
}
