package vn.lantoa.platform.data.record;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import vn.lantoa.platform.data.outbox.Outbox;

/**
 * Publishes one kind of stored record: its state to the other services whenever it changes, and again when an operator
 * asks for it. A feature's publisher says which contract record, under which key, made how:
 *
 * <pre>{@code
 * @ApplicationScoped
 * class AgencyPublisher extends RecordPublisher<Agency, AgencyChanged> {
 *
 *     AgencyPublisher(Outbox outbox, AgencyRepository agencies) {
 *         super(AgencyChanged.class, outbox, agencies, Agency::code, Agency::changed);
 *     }
 * }
 * }</pre>
 *
 * @param <E> the record as it is stored
 * @param <C> the contract record that the other services see
 */
public abstract class RecordPublisher<E extends StoredRecord, C> extends PagePublisher<E, C> {

    private final Function<E, C> state;

    /**
     * @param key the key of a record's events: those of one key stay in order
     * @param state the public state of a record
     */
    protected RecordPublisher(
            Class<C> contract,
            Outbox outbox,
            PanacheRepositoryBase<E, UUID> records,
            Function<E, String> key,
            Function<E, C> state) {
        super(contract, outbox, records, key);
        this.state = state;
    }

    /** For the proxies of CDI, which pass every call on. */
    @SuppressWarnings("NullAway") // a proxy has no state of its own
    protected RecordPublisher() {
        state = null;
    }

    @Override
    protected final Function<E, C> states(List<E> page) {
        return state;
    }
}
