package vn.lantoa.event.content;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import vn.lantoa.media.contract.ContentItemsRecorded;

/** Revisions of content items of {@code BBD}. */
public final class ItemMother {

    private static final Instant AT = Instant.parse("2024-03-29T01:00:00.123456Z");

    private ItemMother() {}

    /** A news item in Vietnamese. */
    public static ContentItemsRecorded.ContentItem news(UUID id, int revision, String eventCode, boolean withdrawn) {
        return new ContentItemsRecorded.ContentItem(
                id,
                revision,
                "bai-" + id,
                "tac-pham-" + id,
                "NEWS",
                "Báo in",
                "vi",
                AT,
                null,
                true,
                BigDecimal.ZERO,
                "POLITICAL_TASK",
                List.of(),
                List.of(),
                List.of(),
                null,
                eventCode,
                withdrawn,
                false,
                UUID.randomUUID(),
                1,
                AT,
                null);
    }
}
