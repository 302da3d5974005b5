package vn.lantoa.deploy.fault.ledger;

import java.time.OffsetDateTime;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * One variant of a content item, as it is sent. No two variants of one item look alike in the store: each is published
 * another second.
 *
 * @param workId null where the item is a work of its own
 * @param durationSeconds null where the genre has none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SentItem(
        String externalId,
        @Nullable String workId,
        String title,
        String genre,
        String channel,
        String language,
        String publishedAt,
        @Nullable Integer durationSeconds,
        boolean newProduction,
        String purpose,
        List<String> themes) {

    public long second() {
        return OffsetDateTime.parse(publishedAt).toEpochSecond();
    }

    public long seconds() {
        return durationSeconds == null ? 0 : durationSeconds;
    }

    /** What the item is told by, here and in the stores. */
    public StoredItemState content() {
        return new StoredItemState(second(), genre, language, seconds(), newProduction, purpose);
    }

    /** What publications of the same work have in common. */
    public String work() {
        return workId == null ? externalId : workId;
    }
}
