package vn.lantoa.media.content;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An item as a press agency sends it.
 *
 * @param externalId the agency's own name of the item, at most 200 characters; with the agency it is the natural key
 * @param workId what publications of the same work have in common; the external id where the agency names none
 * @param channel the agency's own name of where it was published
 * @param language a BCP 47 tag
 * @param publishedAt with offset; not in the future
 * @param durationSeconds above 0; must be there for RADIO_PROGRAMME, TV_PROGRAMME and VIDEO
 * @param newProduction whether it was newly produced
 * @param reuseRatio the share of reused material, 0 to 1 with at most four decimals; 0 where it is absent
 * @param themes codes of the plan's themes
 * @param clausePaths the plan's clauses that it serves
 * @param planId the plan that these are of; where it is absent, the issued top-level plan whose dates hold the local publish date
 * @param metrics how far it has spread so far
 */
@Schema(name = "ContentEntry")
public record NewContentItem(
        @Schema(required = true, maxLength = 200) String externalId,
        @Schema(nullable = true, maxLength = 200) String workId,
        @Schema(required = true, maxLength = 1000) String title,
        @Schema(required = true) Genre genre,
        @Schema(required = true, maxLength = 200) String channel,
        @Schema(required = true, examples = "vi") String language,
        @Schema(required = true) Instant publishedAt,
        @Schema(nullable = true, minimum = "1") Integer durationSeconds,
        @Schema(required = true) boolean newProduction,

        @Schema(nullable = true, minimum = "0", maximum = "1")
        BigDecimal reuseRatio,

        @Schema(required = true) Purpose purpose,
        @Schema(maxItems = 50) List<String> themes,
        @Schema(maxItems = 50) List<String> clausePaths,
        @Schema(nullable = true) UUID planId,
        @Schema(nullable = true, maxLength = 64) String eventCode,
        @Schema(nullable = true, maxLength = 2000) String url,
        @Schema(nullable = true) MetricsEntry metrics) {

    /** The work it belongs to; itself where the agency names none (rules.md §9). */
    String work() {
        return workId == null ? externalId : workId;
    }

    /**
     * How far an item has spread, counted from its publication on.
     *
     * @param observedAt when it was counted; the moment of receipt where it is absent
     */
    @Schema(name = "ContentMetrics")
    public record MetricsEntry(
            @Schema(nullable = true, minimum = "0") Long views,
            @Schema(nullable = true, minimum = "0") Long reach,
            @Schema(nullable = true, minimum = "0") Long engagements,
            @Schema(nullable = true) Instant observedAt) {

        public Metrics values() {
            return new Metrics(views, reach, engagements);
        }
    }
}
