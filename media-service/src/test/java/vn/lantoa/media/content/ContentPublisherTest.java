package vn.lantoa.media.content;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import vn.lantoa.media.contract.ContentItemsRecorded;
import vn.lantoa.media.contract.ContentItemsRecorded.ContentItem;
import vn.lantoa.media.field.RecordMaker;
import vn.lantoa.platform.data.batch.EventChunks;
import vn.lantoa.platform.data.messaging.EventJson;
import vn.lantoa.platform.data.messaging.EventMessage;

import static org.assertj.core.api.Assertions.assertThat;

class ContentPublisherTest {

    private static final EventJson JSON = new EventJson();

    private static final RecordMaker<ContentItem> MAKER = new RecordMaker<>(ContentItem.class);

    /** As long as a value of that type can be in JSON. */
    private static final Map<Class<?>, Object> LONGEST = Map.of(
            UUID.class,
            new UUID(1, 1),
            String.class,
            "漢".repeat(200),
            List.class,
            Collections.nCopies(50, "\"".repeat(64)),
            Instant.class,
            Instant.parse("2024-03-29T01:00:00.123456Z"),
            BigDecimal.class,
            new BigDecimal("0.1234"),
            Integer.class,
            Integer.MAX_VALUE,
            int.class,
            Integer.MAX_VALUE,
            boolean.class,
            false);

    /** An item as large as one can be. */
    private static ContentItem largest() {
        return MAKER.make(component -> LONGEST.get(component.getType()));
    }

    private static int bytes(Object data) {
        return JSON.write(data).getBytes(StandardCharsets.UTF_8).length;
    }

    @Test
    void anItemHasNoMoreBytesThanIsSaid() {
        assertThat(ContentPublisher.mostBytes(largest())).isGreaterThan(bytes(largest()));
    }

    @Test
    void aThousandItemsAreToldInMessagesThatAreSmallEnough() {
        List<EventMessage<?>> events = ContentPublisher.of("BBD", Collections.nCopies(1_000, largest()));

        assertThat(events).extracting(EventMessage::key).containsOnly("BBD");
        assertThat(events)
                .allSatisfy(event -> assertThat(bytes(event.data())).isLessThan(EventChunks.MOST_BYTES + 200));
        assertThat(events.stream()
                        .mapToInt(event ->
                                ((ContentItemsRecorded) event.data()).items().size())
                        .sum())
                .isEqualTo(1_000);
    }
}
