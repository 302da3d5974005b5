package vn.lantoa.media.content;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.media.contract.ContentItemsRecorded.ContentItem;
import vn.lantoa.platform.data.record.RecordMeta;
import vn.lantoa.platform.data.record.Recorded;

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
        UUID id,
        String agency,
        String externalId,
        String workId,
        String title,
        Genre genre,
        String channel,
        String language,
        Instant publishedAt,
        LocalDate publishedOn,
        @Nullable Integer durationSeconds,
        boolean newProduction,
        BigDecimal reuseRatio,
        Purpose purpose,
        List<String> themes,
        List<String> clausePaths,
        @Nullable UUID planId,
        @Nullable String eventCode,
        @Nullable String url,
        boolean withdrawn,
        boolean late,
        UUID submissionId,
        int line,
        int revision,
        @JsonUnwrapped RecordMeta meta)
        implements Recorded {

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
                meta.updatedAt());
    }
}
