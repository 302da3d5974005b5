package vn.lantoa.platform.data.outbox;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.messaging.EventJson;
import vn.lantoa.platform.data.messaging.EventMessage;
import vn.lantoa.platform.data.messaging.MessagingConfig;
import vn.lantoa.platform.data.sql.ArrayColumns;
import vn.lantoa.platform.data.sql.Sql;
import vn.lantoa.platform.data.sql.SqlStatement;
import vn.lantoa.platform.web.id.Ids;
import vn.lantoa.platform.web.tracing.TraceId;

/**
 * Where events are written down, in the transaction of the change they tell of: both are there, or neither. They reach
 * Kafka after the commit, at least once, those of one key in the order in which they were added here. So add an event
 * after the change itself is flushed: then the aggregate's row is locked, and no other transaction can come between.
 */
@ApplicationScoped
public class Outbox {

    private static final String INSERT = """
            INSERT INTO outbox (id, aggregatetype, aggregateid, type, topic, epoch, version,
                                ce_id, ce_source, ce_type, ce_time, ce_subject, traceparent, payload)
            VALUES (:id, :aggregate, :key, :type, :topic, (SELECT epoch FROM outbox_epoch), :version,
                    :eventId, :source, :type, :time, :key, :trace, :payload)""";

    private static final String INSERT_ALL = """
            INSERT INTO outbox (id, aggregatetype, aggregateid, type, topic, epoch, version,
                                ce_id, ce_source, ce_type, ce_time, ce_subject, traceparent, payload)
            SELECT id, aggregate, key, type, topic, (SELECT epoch FROM outbox_epoch), version,
                   id::text, :source, type, :time, key, trace, payload
            FROM unnest(:id::uuid[], :aggregate::text[], :key::text[], :type::text[], :topic::text[], :version::int8[],
              :trace::text[], :payload::text[]) WITH ORDINALITY
              AS event (id, aggregate, key, type, topic, version, trace, payload, place) ORDER BY place""";

    private final Sql sql;
    private final EventJson json;
    private final Clock clock;
    private final RelaySignal relay;
    private final String source;
    private final Set<String> published;
    private final List<WithheldEvents> withheld;

    Outbox(
            Sql sql,
            EventJson json,
            Clock clock,
            RelaySignal relay,
            MessagingConfig config,
            @Any Instance<PublishedEvents> published,
            @Any Instance<WithheldEvents> withheld) {
        this.sql = sql;
        this.json = json;
        this.clock = clock;
        this.relay = relay;
        this.source = "/lantoa/" + config.serviceName();
        this.published = published.stream()
                .flatMap(one -> one.types().stream())
                .map(type -> type.name())
                .collect(Collectors.toUnmodifiableSet());
        this.withheld = withheld.stream().toList();
    }

    /**
     * Writes one event, unless it is one of the {@link WithheldEvents}.
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
        List<? extends EventMessage<?>> told =
                events.stream().filter(this::isTold).toList();
        if (told.isEmpty()) {
            return;
        }
        sql.statement(INSERT)
                .bind("source", source)
                .bind("time", clock.instant())
                .bind("trace", traceparent(TraceId.current()))
                .batch(told, this::bind);
        relay.wakeAfterCommit();
    }

    private boolean isTold(EventMessage<?> event) {
        return withheld.stream().noneMatch(one -> one.withholds(event));
    }

    /**
     * An event of one of many requests.
     *
     * @param traceId of that request
     */
    public record Traced(EventMessage<?> event, String traceId) {}

    /** As {@link #addAll}, for events of several requests: one statement, for such as are small. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void addTraced(List<Traced> events) {
        List<Traced> told = events.stream().filter(one -> isTold(one.event)).toList();
        if (told.isEmpty()) {
            return;
        }
        sql.statement(INSERT_ALL)
                .bind("source", source)
                .bind("time", clock.instant())
                .bind(ArrayColumns.of(told)
                        .column("id", "uuid", any -> Ids.next())
                        .column("aggregate", "text", one -> one.event.type().aggregate())
                        .column("key", "text", one -> one.event.key())
                        .column("type", "text", one -> typeOf(one.event))
                        .column("topic", "text", one -> one.event.type().topic())
                        .column("version", "int8", one -> one.event.version())
                        .column("trace", "text", one -> traceparent(one.traceId))
                        .column("payload", "text", one -> json.write(one.event.data())))
                .update();
        relay.wakeAfterCommit();
    }

    private void bind(SqlStatement insert, EventMessage<?> event) {
        String type = typeOf(event);
        UUID id = Ids.next();
        insert.bind("id", id)
                .bind("aggregate", event.type().aggregate())
                .bind("key", event.key())
                .bind("type", type)
                .bind("topic", event.type().topic())
                .bind("version", event.version())
                .bind("eventId", id.toString())
                .bind("payload", json.write(event.data()));
    }

    private String typeOf(EventMessage<?> event) {
        String type = event.type().name();
        if (!published.contains(type)) {
            throw new IllegalArgumentException("no PublishedEvents of this service names " + type);
        }
        return type;
    }

    private static @Nullable String traceparent(String id) {
        boolean none = id.chars().allMatch(digit -> digit == '0');
        return none ? null : TraceId.traceparent(id);
    }
}
