package vn.lantoa.platform.data.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import vn.lantoa.platform.data.messaging.RecordedEvent;

/**
 * Remembers which events have had their effect, for consumers whose effect must not happen twice and cannot be told from the data. The
 * claim stands in the transaction of the effect: both are there, or neither.
 */
@ApplicationScoped
public class Inbox {

    private static final String CLAIM = """
        INSERT INTO inbox_claim (consumer, event_id, claimed_at)
        SELECT ?, id, ? FROM (SELECT DISTINCT unnest(?) AS id ORDER BY 1) AS ids
        ON CONFLICT DO NOTHING RETURNING event_id\
        """;

    private final DataSource database;
    private final Clock clock;

    Inbox(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Those events that this consumer has not claimed before, in their order and each once. Waits for a transaction that is claiming the
     * same.
     *
     * @param consumer a name that stays, such as the group's
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<RecordedEvent<?>> claim(String consumer, List<RecordedEvent<?>> events) {
        Set<String> fresh = claimed(
                consumer, events.stream().map(RecordedEvent::id).distinct().toArray());
        return events.stream().filter(event -> fresh.remove(event.id())).toList();
    }

    /** Forgets claims made before; a duplicate that comes later than that has its effect again. */
    @Transactional
    public int forgetBefore(Instant time) {
        try (Connection connection = database.getConnection();
                PreparedStatement delete =
                        connection.prepareStatement("DELETE FROM inbox_claim WHERE claimed_at < ?")) {
            delete.setObject(1, offset(time));
            return delete.executeUpdate();
        } catch (SQLException e) {
            throw new PersistenceException("claims cannot be forgotten", e);
        }
    }

    private Set<String> claimed(String consumer, Object[] ids) {
        try (Connection connection = database.getConnection();
                PreparedStatement claim = connection.prepareStatement(CLAIM)) {
            Array all = connection.createArrayOf("text", ids);
            claim.setString(1, consumer);
            claim.setObject(2, offset(clock.instant()));
            claim.setArray(3, all);
            Set<String> fresh = new HashSet<>();
            try (ResultSet rows = claim.executeQuery()) {
                while (rows.next()) {
                    fresh.add(rows.getString(1));
                }
            }
            all.free();
            return fresh;
        } catch (SQLException e) {
            throw new PersistenceException("events cannot be claimed", e);
        }
    }

    private static OffsetDateTime offset(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }
}
