package vn.lantoa.media.content;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.media.contract.ContentItemsRecorded;
import vn.lantoa.media.contract.ContentItemsRecorded.ContentItem;
import vn.lantoa.media.field.RecordSize;
import vn.lantoa.platform.data.batch.EventChunks;
import vn.lantoa.platform.data.messaging.EventMessage;
import vn.lantoa.platform.data.messaging.EventType;
import vn.lantoa.platform.data.outbox.Outbox;
import vn.lantoa.platform.data.outbox.PublishedEvents;
import vn.lantoa.platform.data.outbox.Republisher;

/** Tells the other services of every revision of every item. */
@ApplicationScoped
public class ContentPublisher implements PublishedEvents, Republisher {

    public static final EventType<ContentItemsRecorded> RECORDED = EventType.of(ContentItemsRecorded.class);

    private static final RecordSize<ContentItem> SIZE = new RecordSize<>(ContentItem.class);

    private final Outbox outbox;
    private final ContentRevisionTable revisions;

    ContentPublisher(Outbox outbox, ContentRevisionTable revisions) {
        this.outbox = outbox;
        this.revisions = revisions;
    }

    /** The events of revisions of one agency, to be added to the outbox in the transaction that wrote them. */
    public static List<EventMessage<?>> of(String agency, List<ContentItem> items) {
        List<EventMessage<?>> events = new ArrayList<>();
        for (List<ContentItem> chunk : EventChunks.of(items, ContentPublisher::mostBytes)) {
            Instant latest = chunk.get(chunk.size() - 1).recordedAt();
            events.add(RECORDED.of(
                    agency, ChronoUnit.MICROS.between(Instant.EPOCH, latest), new ContentItemsRecorded(agency, chunk)));
        }
        return events;
    }

    /** As {@link #of(String, List)}, of revisions of several agencies. */
    static List<EventMessage<?>> of(List<RecordedItem> items) {
        Map<String, List<ContentItem>> byAgency = items.stream()
                .collect(Collectors.groupingBy(
                        RecordedItem::agency,
                        TreeMap::new,
                        Collectors.mapping(RecordedItem::item, Collectors.toList())));
        List<EventMessage<?>> events = new ArrayList<>();
        byAgency.forEach((agency, revisions) -> events.addAll(of(agency, revisions)));
        return events;
    }

    static int mostBytes(ContentItem item) {
        return SIZE.most(item);
    }

    @Override
    public List<EventType<?>> types() {
        return List.of(RECORDED);
    }

    @Override
    public String aggregate() {
        return ContentItemsRecorded.AGGREGATE;
    }

    @Override
    public Optional<Written> republish(Instant from, Instant to, Optional<String> after) {
        List<RecordedItem> page = revisions.recorded(from, to, after);
        if (page.isEmpty()) {
            return Optional.empty();
        }
        List<EventMessage<?>> events = of(page);
        outbox.addAll(events);
        ContentItem last = page.get(page.size() - 1).item();
        return Optional.of(new Written(ContentRevisionTable.placeOf(last), events.size()));
    }
}
