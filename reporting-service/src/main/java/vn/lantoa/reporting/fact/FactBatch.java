package vn.lantoa.reporting.fact;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.lantoa.media.contract.ContentItemsRecorded;
import vn.lantoa.media.contract.ObservationsRecorded;
import vn.lantoa.platform.data.messaging.EventType;
import vn.lantoa.platform.data.messaging.RecordedEvent;

/** The revisions that some events tell of, each once, with the earliest time at which it was recorded. */
public final class FactBatch {

    public static final EventType<ContentItemsRecorded> CONTENT = EventType.of(ContentItemsRecorded.class);
    public static final EventType<ObservationsRecorded> OBSERVATIONS = EventType.of(ObservationsRecorded.class);

    private final List<ContentRow> content;
    private final List<ObservationRow> observations;

    private FactBatch(List<ContentRow> content, List<ObservationRow> observations) {
        this.content = content;
        this.observations = observations;
    }

    public static FactBatch of(List<RecordedEvent<?>> events) {
        return new FactBatch(
                earliest(
                        RecordedEvent.of(CONTENT, events).stream().flatMap(event -> ContentRow.of(event).stream()),
                        ContentRow::id,
                        ContentRow::knownFrom),
                earliest(
                        RecordedEvent.of(OBSERVATIONS, events).stream()
                                .flatMap(event -> ObservationRow.of(event).stream()),
                        ObservationRow::id,
                        ObservationRow::knownFrom));
    }

    /** How many revisions an event tells of; one that tells of other things is one. */
    public static int entries(RecordedEvent<?> event) {
        if (event.data() instanceof ContentItemsRecorded content) {
            return content.items().size();
        }
        return event.data() instanceof ObservationsRecorded seen
                ? seen.observations().size()
                : 1;
    }

    private static <R> List<R> earliest(Stream<R> rows, Function<R, Revision> id, Function<R, Instant> knownFrom) {
        Map<Revision, R> earliest = new LinkedHashMap<>();
        rows.forEach(row -> earliest.merge(
                id.apply(row),
                row,
                (one, other) -> knownFrom.apply(other).isBefore(knownFrom.apply(one)) ? other : one));
        return List.copyOf(earliest.values());
    }

    List<ContentRow> content() {
        return content;
    }

    List<ObservationRow> observations() {
        return observations;
    }

    public boolean isEmpty() {
        return content.isEmpty() && observations.isEmpty();
    }

    /** The agencies it tells of. */
    public Collection<String> agencies() {
        return Stream.concat(
                        content.stream().map(ContentRow::agency),
                        observations.stream().map(ObservationRow::agency))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
