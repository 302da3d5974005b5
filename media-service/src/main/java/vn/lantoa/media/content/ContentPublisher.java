package vn.lantoa.media.content;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.media.contract.ContentItemsRecorded;
import vn.lantoa.media.contract.ContentItemsRecorded.ContentItem;
import vn.lantoa.platform.data.batch.EventChunks;
import vn.lantoa.platform.data.messaging.EventMessage;
import vn.lantoa.platform.data.messaging.EventType;
import vn.lantoa.platform.data.outbox.Outbox;
import vn.lantoa.platform.data.outbox.PublishedEvents;
import vn.lantoa.platform.data.outbox.Republisher;

/** Tells the other services of every revision of every item. */
@ApplicationScoped
public class ContentPublisher implements PublishedEvents, Republisher {

    public static final EventType<ContentItemsRecorded> RECORDED = new EventType<>(
            ContentItemsRecorded.TOPIC,
            ContentItemsRecorded.AGGREGATE,
            ContentItemsRecorded.TYPE,
            ContentItemsRecorded.class);

    /** Names of fields, ids, instants, numbers and enums: what does not depend on the agency's own texts. */
    private static final int FIXED_BYTES = 760;

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

    static int mostBytes(ContentItem item) {
        return FIXED_BYTES
                + EventChunks.most(item.externalId())
                + EventChunks.most(item.workId())
                + EventChunks.most(item.channel())
                + EventChunks.most(item.themes())
                + EventChunks.most(item.clausePaths())
                + EventChunks.most(item.eventCode());
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
        ContentRevisionTable.Page page = revisions.recorded(from, to, after);
        if (page.items().isEmpty()) {
            return Optional.empty();
        }
        Map<String, List<ContentItem>> byAgency = new LinkedHashMap<>();
        page.items().forEach((item, agency) -> byAgency.computeIfAbsent(agency, none -> new ArrayList<>())
                .add(item));
        List<EventMessage<?>> events = new ArrayList<>();
        byAgency.forEach((agency, items) -> events.addAll(of(agency, items)));
        outbox.addAll(events);
        return Optional.of(new Written(page.last(), events.size()));
    }
}
