package vn.lantoa.platform.data.outbox;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;

import vn.lantoa.platform.data.messaging.EventMessage;
import vn.lantoa.platform.data.record.StoredRecord;

/** Pages of stored records for a {@link Republisher}: those changed in a stretch of time, in the order of their ids. */
public final class RecordPages<E extends StoredRecord> {

    private static final int SIZE = 200;
    private static final String CHANGED = "updatedAt >= :from and updatedAt < :to";
    private static final String BEHIND = CHANGED + " and id > :after";

    private final PanacheRepositoryBase<E, UUID> records;
    private final Outbox outbox;

    public RecordPages(PanacheRepositoryBase<E, UUID> records, Outbox outbox) {
        this.records = records;
        this.outbox = outbox;
    }

    /** As {@link Republisher#republish}; {@code events} makes one event of each record of a page. */
    public Optional<Republisher.Written> republish(
            Instant from,
            Instant to,
            Optional<String> after,
            Function<List<E>, List<? extends EventMessage<?>>> events) {
        Map<String, Object> range = Map.of("from", from, "to", to);
        List<E> page = after.map(last -> records.find(
                        BEHIND, Sort.by("id"), Map.of("from", from, "to", to, "after", UUID.fromString(last))))
                .orElseGet(() -> records.find(CHANGED, Sort.by("id"), range))
                .page(0, SIZE)
                .list();
        if (page.isEmpty()) {
            return Optional.empty();
        }
        outbox.addAll(events.apply(page));
        return Optional.of(
                new Republisher.Written(page.get(page.size() - 1).id().toString(), page.size()));
    }
}
