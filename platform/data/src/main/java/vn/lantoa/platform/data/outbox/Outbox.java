package vn.lantoa.platform.data.outbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;

import vn.lantoa.platform.data.messaging.EventJson;
import vn.lantoa.platform.data.messaging.EventMessage;
import vn.lantoa.platform.data.messaging.MessagingConfig;
import vn.lantoa.platform.web.id.Ids;
import vn.lantoa.platform.web.tracing.TraceId;

/**
 * Where events are written down, in the transaction of the change they tell of: both are there, or neither. They reach Kafka after the
 * commit, at least once, those of one key in the order in which they were added here. So add an event after the change itself is
 * flushed: then the aggregate's row is locked, and no other transaction can come between.
 */
@ApplicationScoped
public class Outbox {

    private static final String INSERT = """
            INSERT INTO outbox (id, aggregatetype, aggregateid, type, topic, epoch, version,
                                ce_id, ce_source, ce_type, ce_time, ce_subject, traceparent, payload)
            VALUES (?, ?, ?, ?, ?, (SELECT epoch FROM outbox_epoch), ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final DataSource database;
    private final EventJson json;
    private final Clock clock;
    private final RelaySignal relay;
    private final String source;
    private final Set<String> published;

    Outbox(
            DataSource database,
            EventJson json,
            Clock clock,
            RelaySignal relay,
            MessagingConfig config,
            @Any Instance<PublishedEvents> published) {
        this.database = database;
        this.json = json;
        this.clock = clock;
        this.relay = relay;
        this.source = "/lantoa/" + config.serviceName();
        this.published = published.stream()
                .flatMap(one -> one.types().stream())
                .map(type -> type.name())
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Writes one event.
     *
     * @throws jakarta.transaction.TransactionalException when there is no transaction
     * @throws IllegalArgumentException when no {@link PublishedEvents} names the event's type
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(EventMessage<?> event) {
        addAll(List.of(event));
    }

    /** As {@link #add}, for many events in one round trip; their order is that of the list. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void addAll(List<? extends EventMessage<?>> events) {
        if (events.isEmpty()) {
            return;
        }
        OffsetDateTime time = clock.instant().atOffset(ZoneOffset.UTC);
        String trace = traceparent();
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (EventMessage<?> event : events) {
                bind(insert, event, time, trace);
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new PersistenceException("events cannot be written to the outbox", e);
        }
        relay.wakeAfterCommit();
    }

    private void bind(PreparedStatement insert, EventMessage<?> event, OffsetDateTime time, String trace)
            throws SQLException {
        String type = event.type().name();
        if (!published.contains(type)) {
            throw new IllegalArgumentException("no PublishedEvents of this service names " + type);
        }
        UUID id = Ids.next();
        insert.setObject(1, id);
        insert.setString(2, event.type().aggregate());
        insert.setString(3, event.key());
        insert.setString(4, type);
        insert.setString(5, event.type().topic());
        insert.setLong(6, event.version());
        insert.setString(7, id.toString());
        insert.setString(8, source);
        insert.setString(9, type);
        insert.setObject(10, time);
        insert.setString(11, event.key());
        insert.setString(12, trace);
        insert.setString(13, json.write(event.data()));
    }

    private static String traceparent() {
        String id = TraceId.current();
        boolean none = id.chars().allMatch(digit -> digit == '0');
        return none ? null : TraceId.traceparent(id);
    }
}
