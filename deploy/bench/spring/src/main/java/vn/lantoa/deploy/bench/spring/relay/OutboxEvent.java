package vn.lantoa.deploy.bench.spring.relay;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

import vn.lantoa.deploy.bench.spring.store.NewRow;

/** An event on its way to Kafka; the database numbers it. */
@Entity
@Table(name = "outbox")
@Immutable
public class OutboxEvent extends NewRow<UUID> {

    @Id
    private UUID id;

    private String aggregatetype;
    private String aggregateid;
    private String type;
    private String topic = EventRelay.TOPIC;
    private long epoch = 1;
    private long version;
    private String ceId;
    private String ceSource = "/lantoa/spring";
    private String ceType;
    private Instant ceTime;
    private String ceSubject;
    private String payload;

    protected OutboxEvent() {}

    /**
     * An event of an aggregate.
     *
     * @param aggregateId the key of its record in Kafka
     */
    public OutboxEvent(String aggregate, UUID aggregateId, String type, String payload, String agency, Instant at) {
        this.id = nextId();
        this.aggregatetype = aggregate;
        this.aggregateid = aggregateId.toString();
        this.type = type;
        this.ceId = id.toString();
        this.ceType = type;
        this.ceTime = at;
        this.ceSubject = agency;
        this.payload = payload;
    }

    @Override
    public UUID getId() {
        return id;
    }
}
