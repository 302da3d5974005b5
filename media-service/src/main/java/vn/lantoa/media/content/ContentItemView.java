package vn.lantoa.media.content;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.lantoa.media.contract.ContentItemsRecorded.ContentItem;
import vn.lantoa.platform.web.conditional.Versioned;

/**
 * An item as it is. What it says has the names of a submission's item.
 *
 * @param publishedOn the local day of its publication
 * @param withdrawn whether the agency took it back
 * @param late whether it came after its period was locked
 * @param submissionId the submission of its latest revision
 * @param line its place in that submission, from 1
 * @param revision from 1; its version too
 */
@Schema(name = "ContentItem")
public record ContentItemView(
        @Schema(required = true) UUID id,
        @Schema(required = true) String agency,
        @Schema(required = true) String externalId,
        @Schema(required = true) String workId,
        @Schema(required = true) String title,
        @Schema(required = true) Genre genre,
        @Schema(required = true) String channel,
        @Schema(required = true) String language,
        @Schema(required = true) Instant publishedAt,
        @Schema(required = true) LocalDate publishedOn,
        @Schema(nullable = true) Integer durationSeconds,
        @Schema(required = true) boolean newProduction,
        @Schema(required = true) BigDecimal reuseRatio,
        @Schema(required = true) Purpose purpose,
        @Schema(required = true) List<String> themes,
        @Schema(required = true) List<String> clausePaths,
        @Schema(nullable = true) UUID planId,
        @Schema(nullable = true) String eventCode,
        @Schema(nullable = true) String url,
        @Schema(required = true) boolean withdrawn,
        @Schema(required = true) boolean late,
        @Schema(required = true) UUID submissionId,
        @Schema(required = true) int line,
        @Schema(required = true) int revision,
        @Schema(required = true) long version,
        @Schema(required = true) Instant createdAt,
        @Schema(required = true) String createdBy,
        @Schema(required = true) Instant updatedAt,
        @Schema(required = true) String updatedBy)
        implements Versioned {

    /** What others learn of it. */
    ContentItem recorded() {
        return new ContentItem(
                id,
                revision,
                externalId,
                workId,
                genre.name(),
                channel,
                language,
                publishedAt,
                durationSeconds,
                newProduction,
                reuseRatio,
                purpose.name(),
                themes,
                clausePaths,
                planId,
                eventCode,
                withdrawn,
                late,
                submissionId,
                line,
                updatedAt);
    }
}
