package vn.lantoa.platform.data.record;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;

/** Pages of stored records for a republication: those of a stretch of time, in the order of their ids. */
final class RecordPages<E extends StoredRecord> {

    private static final int SIZE = 200;

    private final PanacheRepositoryBase<E, UUID> records;

    RecordPages(PanacheRepositoryBase<E, UUID> records) {
        this.records = records;
    }

    /**
     * One page, empty when nothing is left.
     *
     * @param field the field that holds a record's time
     * @param from the earliest time, inclusive
     * @param to the end of the range, exclusive
     * @param after the id where the page before ended; empty for the first page
     */
    List<E> page(String field, Instant from, Instant to, Optional<String> after) {
        String range = field + " >= :from and " + field + " < :to";
        return after.map(last -> records.find(
                        range + " and id > :after",
                        Sort.by("id"),
                        Map.of("from", from, "to", to, "after", UUID.fromString(last))))
                .orElseGet(() -> records.find(range, Sort.by("id"), Map.of("from", from, "to", to)))
                .page(0, SIZE)
                .list();
    }
}
