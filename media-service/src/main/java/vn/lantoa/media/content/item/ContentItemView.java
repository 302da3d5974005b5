package vn.lantoa.media.content.item;

import java.time.LocalDate;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.record.RecordMeta;
import vn.lantoa.platform.data.record.Recorded;

/**
 * An item as it is. What it says has the names of a submission's item.
 *
 * @param state what it says
 * @param publishedOn the local day of its publication
 * @param submissionId the last submission that wrote it
 * @param line its place in that submission, from 1
 * @param reason why its latest revision withdrew, restored or corrected it; null where that came otherwise
 * @param correctionId the correction that made its latest revision; null where that came otherwise
 * @param withdrawalReason why it is withdrawn, whatever came since; null where it is not
 * @param lastCorrectionId the last correction since that submission, whatever came after it; null where there was none
 * @param revision from 1; its version too
 * @param practice whether its agency is for practice, so that it counts in no figure
 */
@Schema(name = "ContentItem")
public record ContentItemView(
        UUID id,
        String agency,
        String externalId,
        @JsonUnwrapped ContentState state,
        LocalDate publishedOn,
        UUID submissionId,
        int line,

        @Schema(
                description = "Why this revision withdrew, restored or corrected the item; null where it came"
                        + " otherwise.")
        @Nullable
        String reason,

        @Schema(description = "The correction that made this revision; null where it came otherwise.") @Nullable
        UUID correctionId,

        @Schema(
                description = "Why the item is withdrawn, whatever was sent of it since; null where it is not"
                        + " withdrawn.")
        @Nullable
        String withdrawalReason,

        @Schema(
                description = "The last correction since the submission that is named: where there is one, the line of"
                        + " the submission says something else than the item. Null where there was none.")
        @Nullable
        UUID lastCorrectionId,

        int revision,
        boolean practice,
        @JsonUnwrapped RecordMeta meta)
        implements Recorded {}
