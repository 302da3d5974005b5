package vn.lantoa.media.content.item;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One state that an item was in.
 *
 * @param revision from 1
 * @param item what it said
 * @param changes what differs from the revision before; none in the first
 * @param submissionId the submission that it came with; where it came otherwise, the last one before it
 * @param line its place in that submission, from 1
 * @param reason why it withdrew, restored or corrected the item; null where it came otherwise
 * @param correctionId the correction that made it; null where it came otherwise
 */
@Schema(name = "ContentRevision")
public record ContentRevisionView(
        int revision,
        ContentState item,
        List<ContentState.FieldChange> changes,
        UUID submissionId,
        int line,

        @Schema(
                description = "Why this revision withdrew, restored or corrected the item; null where it came"
                        + " otherwise.")
        @Nullable
        String reason,

        @Schema(description = "The correction that made this revision; null where it came otherwise.") @Nullable
        UUID correctionId,

        Instant createdAt,
        String createdBy) {}
