package vn.lantoa.platform.data.record;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import vn.lantoa.platform.data.messaging.EventMessage;
import vn.lantoa.platform.data.messaging.EventType;
import vn.lantoa.platform.data.outbox.Outbox;
import vn.lantoa.platform.data.outbox.PublishedEvents;
import vn.lantoa.platform.data.outbox.Republisher;

/**
 * Publishes one kind of stored record where its public state needs more than the record itself: what it needs is looked
 * up once for a page of records. Where the record is enough, {@link RecordPublisher} is shorter.
 *
 * @param <E> the record as it is stored
 * @param <C> the contract record that the other services see
 */
public abstract class PagePublisher<E extends StoredRecord, C> implements PublishedEvents, Republisher {

    private final EventType<C> type;
    private final Outbox outbox;
    private final RecordPages<E> pages;
    private final Function<E, String> key;

    /** @param key the key of a record's events: those of one key stay in order */
    protected PagePublisher(
            Class<C> contract, Outbox outbox, PanacheRepositoryBase<E, UUID> records, Function<E, String> key) {
        this.type = EventType.of(contract);
        this.outbox = outbox;
        this.pages = new RecordPages<>(records);
        this.key = key;
    }

    /** For the proxies of CDI, which pass every call on. */
    @SuppressWarnings("NullAway") // a proxy has no state of its own
    protected PagePublisher() {
        type = null;
        outbox = null;
        pages = null;
        key = null;
    }

    /** Adds the record's state to the outbox; to be called in the transaction of its change, when that is flushed. */
    public void publish(E changed) {
        publishAll(List.of(changed));
    }

    /** As {@link #publish}, for many records in one round trip, in their order. */
    public void publishAll(List<E> page) {
        Function<E, C> states = states(page);
        outbox.addAll(page.stream().map(one -> event(one, states.apply(one))).toList());
    }

    @Override
    public List<EventType<?>> types() {
        return List.of(type);
    }

    @Override
    public String aggregate() {
        return type.aggregate();
    }

    @Override
    public Optional<Written> republish(Instant from, Instant to, Optional<String> after) {
        List<E> page = pages.page(timeField(), from, to, after);
        if (page.isEmpty()) {
            return Optional.empty();
        }
        publishAll(page);
        return Optional.of(new Written(page.get(page.size() - 1).id().toString(), page.size()));
    }

    /** What makes the public state of each of these records; reads here, once for all, what it needs besides. */
    protected abstract Function<E, C> states(List<E> page);

    /** The version of the record's event: the record's own, unless its events have an order of their own. */
    protected long version(E published) {
        return published.version();
    }

    /** The field with the time that a republication asks for: of those that never change, {@code createdAt} may do. */
    protected String timeField() {
        return "updatedAt";
    }

    private EventMessage<C> event(E published, C state) {
        return type.of(key.apply(published), version(published), state);
    }
}
