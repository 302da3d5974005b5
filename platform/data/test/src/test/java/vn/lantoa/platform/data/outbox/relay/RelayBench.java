package vn.lantoa.platform.data.outbox.relay;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import org.flywaydb.core.Flyway;
import org.jboss.logging.Logger;
import org.postgresql.ds.PGSimpleDataSource;

import vn.lantoa.deploy.embedded.postgres.PostgresServer;
import vn.lantoa.deploy.embedded.postgres.ServiceDatabase;
import vn.lantoa.deploy.embedded.testing.TestKafka;
import vn.lantoa.deploy.embedded.testing.TestPostgres;
import vn.lantoa.platform.data.kafka.Backoff;
import vn.lantoa.platform.data.kafka.KafkaClients;
import vn.lantoa.platform.data.kafka.Outage;
import vn.lantoa.platform.data.messaging.MessagingConfig;
import vn.lantoa.platform.data.outbox.OutboxConfig;
import vn.lantoa.platform.data.outbox.OutboxTable;
import vn.lantoa.platform.data.outbox.RelaySignal;
import vn.lantoa.platform.data.sea.KafkaTopics;
import vn.lantoa.platform.data.sql.Database;

/** A database of its own with relays on it, and a topic of its own, without Quarkus. */
final class RelayBench {

    private static final Logger LOG = Logger.getLogger(RelayBench.class);

    private final List<Relay> relays = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();
    private PGSimpleDataSource owner;
    private PGSimpleDataSource app;
    private String topic;
    private Connection own;

    record Row(String topic, String key, long version, String payload) {}

    void begin() throws SQLException {
        ServiceDatabase database = TestPostgres.fresh("relay");
        PostgresServer server = TestPostgres.server();
        owner = login(server.jdbcUrl(database), database.owner(), database.ownerPassword());
        app = login(server.jdbcUrl(database), database.app(), database.appPassword());
        Flyway.configure()
                .dataSource(owner)
                .locations("classpath:db/platform")
                .placeholders(Map.of("runtime", database.app()))
                .load()
                .migrate();
        own = connection();
        topic = "lantoa.relay." + UUID.randomUUID();
        KafkaTopics.create(topic, 3);
    }

    void end() throws SQLException {
        relays.forEach(Relay::stop);
        for (Thread thread : threads) {
            try {
                thread.join(Duration.ofSeconds(10).toMillis());
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            if (thread.isAlive()) {
                throw new AssertionError("a relay does not stop");
            }
        }
        own.close();
    }

    String topic() {
        return topic;
    }

    void relay() {
        relay(new OutboxTable());
    }

    void relay(OutboxTable table) {
        var config = new SmallRyeConfigBuilder()
                .withConverter(Duration.class, 200, new DurationConverter())
                .withMapping(OutboxConfig.class)
                .withMapping(MessagingConfig.class)
                .withDefaultValue("lantoa.messaging.service", "sea")
                .withDefaultValue("lantoa.outbox.topic-patience", "1s")
                .withDefaultValue("lantoa.outbox.takeover", "200ms")
                .build();
        OutboxConfig outbox = config.getConfigMapping(OutboxConfig.class);
        KafkaClients clients = new KafkaClients(
                Map.of("bootstrap.servers", TestKafka.bootstrapServers()),
                config.getConfigMapping(MessagingConfig.class));
        var parts = new RelaySession.RelayParts(
                () -> clients.producer("outbox"),
                new TopicWatch(() -> clients.admin("topics"), outbox.topicPatience()),
                new RelayMetrics(new SimpleMeterRegistry()),
                new Outage(LOG, "The relay"),
                outbox.batch(),
                Duration.ofSeconds(2));
        Backoff backoff = new Backoff(Duration.ofMillis(50), Duration.ofMillis(500));
        Relay relay = new Relay(new Database(app), table, parts, new RelaySignal(null), outbox, backoff);
        Thread thread = new Thread(relay, "relay " + relays.size());
        relays.add(relay);
        threads.add(thread);
        thread.start();
    }

    Connection connection() throws SQLException {
        return app.getConnection();
    }

    void write(String to, String key, long version, String payload) {
        write(List.of(new Row(to, key, version, payload)));
    }

    void write(List<Row> rows) {
        try {
            own.setAutoCommit(false);
            try {
                write(own, rows);
                own.commit();
            } finally {
                own.rollback();
                own.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void write(Connection connection, List<Row> rows) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                INSERT INTO outbox (id, aggregatetype, aggregateid, type, topic, epoch, version,
                                    ce_id, ce_source, ce_type, ce_time, ce_subject, payload)
                VALUES (?, 'ship', ?, 'vn.lantoa.sea.ship.changed.v1', ?, 1, ?,
                        ?, '/lantoa/sea', 'vn.lantoa.sea.ship.changed.v1', CURRENT_TIMESTAMP, ?, ?)""")) {
            for (Row row : rows) {
                UUID id = UUID.randomUUID();
                insert.setObject(1, id);
                insert.setString(2, row.key());
                insert.setString(3, row.topic());
                insert.setLong(4, row.version());
                insert.setString(5, id.toString());
                insert.setString(6, row.key());
                insert.setString(7, row.payload());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** Ends the database session that holds the relay's lock, if one does. */
    void cutOffTheRelayAtWork() {
        query("SELECT pg_terminate_backend(pid)::text FROM pg_locks WHERE locktype = 'advisory' AND granted"
                + " AND database = (SELECT oid FROM pg_database WHERE datname = current_database())");
    }

    long count(String table) {
        return Long.parseLong(query("SELECT count(*) FROM " + table).get(0));
    }

    List<String> parkedCauses() {
        return query("SELECT aggregateid || ': ' || cause FROM outbox_parked ORDER BY sequence");
    }

    private List<String> query(String sql) {
        try (Statement statement = own.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PGSimpleDataSource login(String url, String user, String password) {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setUrl(url);
        database.setUser(user);
        database.setPassword(password);
        database.setSocketTimeout(30);
        return database;
    }
}
