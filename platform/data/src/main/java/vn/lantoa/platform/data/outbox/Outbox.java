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

    /** Characters of a payload that goes with others: each is copied once more on its way. */
    private static final int SMALL = 4_096;

    /** Events of one statement, so that none fills the memory. */
    private static final int AT_ONCE = 500;

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

    /** As {@link #add}, for many events; their order is that of the list. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void addAll(List<? extends EventMessage<?>> events) {
        String trace = TraceId.current();
        addTraced(events.stream().map(event -> new Traced(event, trace)).toList());
    }

    /**
     * An event of one of many requests.
     *
     * @param traceId of that request
     */
    public record Traced(EventMessage<?> event, String traceId) {}

    /** As {@link #addAll}, for events of several requests. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void addTraced(List<Traced> events) {
        List<Row> rows = events.stream()
                .filter(one -> isTold(one.event))
                .map(one -> new Row(one.event, one.traceId, json.write(one.event.data())))
                .toList();
        if (rows.isEmpty()) {
            return;
        }
        if (rows.size() > 1 && rows.stream().allMatch(Row::isSmall)) {
            for (int from = 0; from < rows.size(); from += AT_ONCE) {
                insertSmall(rows.subList(from, Math.min(from + AT_ONCE, rows.size())));
            }
        } else {
            sql.statement(INSERT)
                    .bind("source", source)
                    .bind("time", clock.instant())
                    .batch(rows, this::bind);
        }
        relay.wakeAfterCommit();
    }

    /** An event that is about to be written. */
    private record Row(EventMessage<?> event, String traceId, String payload) {

        boolean isSmall() {
            return payload.length() <= SMALL;
        }
    }

    private boolean isTold(EventMessage<?> event) {
        return withheld.stream().noneMatch(one -> one.withholds(event));
    }

    /** By one statement. */
    private void insertSmall(List<Row> rows) {
        sql.statement(INSERT_ALL)
                .bind("source", source)
                .bind("time", clock.instant())
                .bind(ArrayColumns.of(rows)
                        .column("id", "uuid", any -> Ids.next())
                        .column("aggregate", "text", row -> row.event.type().aggregate())
                        .column("key", "text", row -> row.event.key())
                        .column("type", "text", row -> typeOf(row.event))
                        .column("topic", "text", row -> row.event.type().topic())
                        .column("version", "int8", row -> row.event.version())
                        .column("trace", "text", row -> traceparent(row.traceId))
                        .column("payload", "text", Row::payload))
                .update();
    }

    private void bind(SqlStatement insert, Row row) {
        String type = typeOf(row.event);
        UUID id = Ids.next();
        insert.bind("id", id)
                .bind("aggregate", row.event.type().aggregate())
                .bind("key", row.event.key())
                .bind("type", type)
                .bind("topic", row.event.type().topic())
                .bind("version", row.event.version())
                .bind("eventId", id.toString())
                .bind("trace", traceparent(row.traceId))
                .bind("payload", row.payload);
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
