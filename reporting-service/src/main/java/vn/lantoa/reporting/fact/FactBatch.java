package vn.lantoa.reporting.fact;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.lantoa.media.contract.ContentItemsRecorded;
import vn.lantoa.media.contract.ContentItemsRecorded.ContentItem;
import vn.lantoa.media.contract.ObservationsRecorded;
import vn.lantoa.media.contract.ObservationsRecorded.Observation;
import vn.lantoa.platform.data.messaging.EventType;
import vn.lantoa.platform.data.messaging.RecordedEvent;

/**
 * The revisions that some events tell of, each once, with the earliest time at which it was recorded; and those that
 * figures cannot take.
 */
public final class FactBatch {

    public static final EventType<ContentItemsRecorded> CONTENT = EventType.of(ContentItemsRecorded.class);
    public static final EventType<ObservationsRecorded> OBSERVATIONS = EventType.of(ObservationsRecorded.class);

    private final List<ContentRow> content;
    private final List<ObservationRow> observations;
    private final List<RefusedFact> refused;

    private FactBatch(List<ContentRow> content, List<ObservationRow> observations, List<RefusedFact> refused) {
        this.content = content;
        this.observations = observations;
        this.refused = refused;
    }

    public static FactBatch of(List<RecordedEvent<?>> events) {
        List<RefusedFact> refused = new ArrayList<>();
        List<ContentRow> content = new ArrayList<>();
        List<ObservationRow> observations = new ArrayList<>();
        RecordedEvent.of(CONTENT, events).forEach(event -> read(event, content, refused));
        RecordedEvent.of(OBSERVATIONS, events).forEach(event -> readSeen(event, observations, refused));
        return new FactBatch(
                earliest(content, ContentRow::id, ContentRow::knownFrom),
                earliest(observations, ObservationRow::id, ObservationRow::knownFrom),
                refused);
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

    private static void read(
            RecordedEvent<ContentItemsRecorded> event, List<ContentRow> rows, List<RefusedFact> refused) {
        for (ContentItem item : event.data().items()) {
            try {
                rows.add(ContentRow.of(event, item));
            } catch (RuntimeException noFact) {
                Revision id = new Revision(item.id(), event.position().epoch(), item.revision());
                refused.add(RefusedFact.of(event, id.named("item"), event.data().agency(), item.externalId(), noFact));
            }
        }
    }

    private static void readSeen(
            RecordedEvent<ObservationsRecorded> event, List<ObservationRow> rows, List<RefusedFact> refused) {
        for (Observation one : event.data().observations()) {
            try {
                rows.add(ObservationRow.of(event, one));
            } catch (RuntimeException noFact) {
                Revision id = new Revision(one.id(), event.position().epoch(), one.revision());
                refused.add(RefusedFact.of(
                        event, id.named("observation"), event.data().agency(), one.externalId(), noFact));
            }
        }
    }

    private static <R> List<R> earliest(List<R> rows, Function<R, Revision> id, Function<R, Instant> knownFrom) {
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

    List<RefusedFact> refused() {
        return refused;
    }

    public boolean isEmpty() {
        return size() == 0 && refused.isEmpty();
    }

    int size() {
        return content.size() + observations.size();
    }

    /** Its revisions in two parts of about the same size; what is refused is in neither. */
    List<FactBatch> halves() {
        int items = (content.size() + 1) / 2;
        int seen = observations.size() / 2;
        return List.of(
                new FactBatch(content.subList(0, items), observations.subList(0, seen), List.of()),
                new FactBatch(
                        content.subList(items, content.size()),
                        observations.subList(seen, observations.size()),
                        List.of()));
    }

    /** The only revision of the batch, refused for that reason. */
    RefusedFact refusedFor(Throwable cause) {
        return content.isEmpty()
                ? observations.get(0).refusedFor(cause)
                : content.get(0).refusedFor(cause);
    }

    /** The agencies it tells of. */
    public Collection<String> agencies() {
        return Stream.concat(
                        content.stream().map(ContentRow::agency),
                        observations.stream().map(ObservationRow::agency))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
