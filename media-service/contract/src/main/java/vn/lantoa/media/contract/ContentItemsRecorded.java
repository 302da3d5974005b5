package vn.lantoa.media.contract;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** Revisions of content items of one press agency, at most 500. Key: {@code agency}. */
public record ContentItemsRecorded(String agency, List<ContentItem> items) implements OfAgency {

    public static final String TOPIC = "lantoa.media.content-items.v1";
    public static final String AGGREGATE = "content-items";
    public static final String TYPE = "vn.lantoa.media.content-items.recorded.v1";

    /** What the genre of an item can be. */
    public static final List<String> GENRES =
            List.of("NEWS", "ARTICLE", "REPORTAGE", "VIDEO", "RADIO_PROGRAMME", "TV_PROGRAMME", "PUBLICATION");

    /** What the purpose of an item can be. */
    public static final List<String> PURPOSES = List.of("POLITICAL_TASK", "ESSENTIAL_INFORMATION", "OTHER");

    /**
     * One revision of an item, whole.
     *
     * @param revision from 1; the highest is the item as it is
     * @param workId what publications of the same work have in common; the external id where the agency names none
     * @param genre one of {@link #GENRES}
     * @param channel the listed name of its channel; of one that is not listed, the form in which it was first written
     * @param language a canonical BCP 47 tag
     * @param durationSeconds null where the genre has none
     * @param reuseRatio the share of reused material, 0 to 1
     * @param purpose one of {@link #PURPOSES}
     * @param audiences codes of the plan's audiences that it speaks to
     * @param planId null where no plan holds the day
     * @param withdrawn whether the agency took it back
     * @param late whether it came after its period was locked
     * @param line the item's place in its submission, from 1
     * @param reason why this revision withdrew or restored the item; null where it came otherwise
     */
    public record ContentItem(
            UUID id,
            int revision,
            String externalId,
            String workId,
            String genre,
            String channel,
            String language,
            Instant publishedAt,
            @Nullable Integer durationSeconds,
            boolean newProduction,
            BigDecimal reuseRatio,
            String purpose,
            List<String> themes,
            List<String> clausePaths,
            List<String> audiences,
            @Nullable UUID planId,
            @Nullable String eventCode,
            boolean withdrawn,
            boolean late,
            UUID submissionId,
            int line,
            Instant recordedAt,
            @Nullable String reason) {}
}
