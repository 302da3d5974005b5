package vn.lantoa.media.submission;

import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.media.body.BodyFormat;
import vn.lantoa.media.contract.SubmissionRecorded;
import vn.lantoa.media.line.ObservationCounts;
import vn.lantoa.platform.data.record.RecordMeta;
import vn.lantoa.platform.data.record.Recorded;

/**
 * A submission as it is read; its lines are at {@code lines} below it.
 *
 * @param agency the press agency whose items it is about
 * @param received how many lines it has
 * @param applied how many of them have their result; the four below add up to it
 * @param observations what became of the observations in the lines
 * @param idempotencyKey the key that it came with; null of submissions from before keys were kept
 * @param bodySha256 of the body as it was sent
 * @param meta created when it was received, by who sent it: not the agency's client where it was sent on its behalf
 */
@Schema(name = "Submission")
public record SubmissionView(
        UUID id,
        String agency,
        SubmissionKind kind,
        BodyFormat format,
        SubmissionState state,
        int received,

        @Schema(description = "How many of its lines have their result; the four below add up to it.")
        int applied,

        int created,
        int updated,
        int unchanged,
        int rejected,

        @Schema(description = "What became of the observations in the lines.")
        ObservationCounts observations,

        @Schema(description = "The key that it came with; null of submissions from before keys were kept.") @Nullable
        String idempotencyKey,

        String bodySha256,
        @JsonUnwrapped RecordMeta meta)
        implements Recorded {

    /** What the other services are told of it. */
    SubmissionRecorded recorded() {
        return new SubmissionRecorded(
                id,
                agency,
                kind.name(),
                state.name(),
                received,
                created,
                updated,
                unchanged,
                rejected,
                bodySha256,
                meta.createdAt());
    }
}
