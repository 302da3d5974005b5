package vn.lantoa.media.content;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import vn.lantoa.media.contract.ContentItemsRecorded;
import vn.lantoa.media.contract.ContentItemsRecorded.ContentItem;
import vn.lantoa.platform.data.batch.EventChunks;
import vn.lantoa.platform.data.messaging.EventJson;
import vn.lantoa.platform.data.messaging.EventMessage;

import static org.assertj.core.api.Assertions.assertThat;

class ContentPublisherTest {

    private static final EventJson JSON = new EventJson();

    /** An item as large as one can be. */
    private static ContentItem largest() {
        String name = "漢".repeat(200);
        List<String> codes = Collections.nCopies(50, "\"".repeat(64));
        Instant at = Instant.parse("2024-03-29T01:00:00.123456Z");
        return new ContentItem(
                UUID.randomUUID(),
                Integer.MAX_VALUE,
                name,
                name,
                "RADIO_PROGRAMME",
                name,
                "x".repeat(35),
                at,
                Integer.MAX_VALUE,
                false,
                new BigDecimal("0.1234"),
                "ESSENTIAL_INFORMATION",
                codes,
                codes,
                UUID.randomUUID(),
                "漢".repeat(64),
                false,
                false,
                UUID.randomUUID(),
                100_000,
                at);
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
