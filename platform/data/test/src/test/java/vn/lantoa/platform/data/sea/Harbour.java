package vn.lantoa.platform.data.sea;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;

import vn.lantoa.platform.data.inbox.Inbox;
import vn.lantoa.platform.data.messaging.BatchConsumer;
import vn.lantoa.platform.data.messaging.EventType;
import vn.lantoa.platform.data.messaging.RecordedEvent;

/** Keeps the newest state of each ship, and a log with one line for each event; cannot bear some names. */
@ApplicationScoped
public class Harbour implements BatchConsumer {

    public static final String GROUP = "sea.harbour";

    private final DataSource database;
    private final Inbox inbox;
    private final Set<String> unbearable = ConcurrentHashMap.newKeySet();

    Harbour(DataSource database, Inbox inbox) {
        this.database = database;
        this.inbox = inbox;
    }

    @Override
    public String group() {
        return GROUP;
    }

    @Override
    public List<EventType<?>> types() {
        return List.of(ShipChanged.TYPE);
    }

    @Override
    public void accept(List<RecordedEvent<?>> events) {
        try (Connection connection = database.getConnection()) {
            for (RecordedEvent<ShipChanged> event : RecordedEvent.of(ShipChanged.TYPE, events)) {
                keepNewest(connection, event);
            }
            for (RecordedEvent<ShipChanged> event : RecordedEvent.of(ShipChanged.TYPE, inbox.claim(GROUP, events))) {
                log(connection, event);
            }
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    private void keepNewest(Connection connection, RecordedEvent<ShipChanged> event) throws SQLException {
        if (unbearable.contains(event.data().name())) {
            throw new IllegalStateException(
                    "no ship may be called " + event.data().name());
        }
        try (PreparedStatement upsert = connection.prepareStatement("""
                INSERT INTO ship_state AS s (id, epoch, version, name) VALUES (?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET epoch = excluded.epoch, version = excluded.version, name = excluded.name
                WHERE (s.epoch, s.version) < (excluded.epoch, excluded.version)""")) {
            upsert.setString(1, event.key());
            upsert.setLong(2, event.position().epoch());
            upsert.setLong(3, event.position().version());
            upsert.setString(4, event.data().name());
            upsert.executeUpdate();
        }
    }

    private static void log(Connection connection, RecordedEvent<ShipChanged> event) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO ship_log VALUES (?, ?)")) {
            insert.setString(1, event.id());
            insert.setString(2, event.data().name());
            insert.executeUpdate();
        }
    }

    public void cannotBear(String name) {
        unbearable.add(name);
    }

    public void bears(String name) {
        unbearable.remove(name);
    }

    /** How many lines of the log bear a name that begins so. */
    public long logged(String prefix) {
        return count("SELECT count(*) FROM ship_log WHERE starts_with(name, ?)", prefix);
    }

    public long versionOf(String id) {
        return count("SELECT coalesce(max(version), 0) FROM ship_state WHERE id = ?", id);
    }

    /** Runs a query for one number, with one parameter. */
    public long count(String query, String parameter) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(query)) {
            select.setString(1, parameter);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }
}
