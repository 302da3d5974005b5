package vn.lantoa.event.figure;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;

@ApplicationScoped
class FigureRepository implements PanacheRepositoryBase<FigureRecord, UUID> {

    /** All words on some events, by event, in their order. */
    Map<UUID, List<FigureRecord>> of(Collection<UUID> events) {
        return events.isEmpty()
                ? Map.of()
                : list("eventId in ?1", Sort.by("ordinal"), events).stream()
                        .collect(Collectors.groupingBy(FigureRecord::eventId));
    }

    /** All words on an event, in their order. */
    List<FigureRecord> of(UUID event) {
        return list("eventId", Sort.by("ordinal"), event);
    }

    /** These assertions, by id. */
    Map<UUID, FigureView> assertions(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : list("id in ?1", ids).stream()
                        .map(entry -> ((Figure) entry).view())
                        .collect(Collectors.toMap(FigureView::id, Function.identity()));
    }
}
