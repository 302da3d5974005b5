package vn.lantoa.media.submission;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.lantoa.media.body.BodyFormat;
import vn.lantoa.media.contract.SubmissionRecorded;
import vn.lantoa.platform.web.conditional.Versioned;

/**
 * A submission as it is read; its lines are at {@code lines} below it.
 *
 * @param agency the press agency whose items it is about
 * @param received how many lines it has; the four below add up to it
 * @param bodySha256 of the body as it was sent
 * @param createdAt when it was received
 * @param createdBy who sent it; not the agency's client where it was sent on behalf of the agency
 */
@Schema(name = "Submission")
public record SubmissionView(
        @Schema(required = true) UUID id,
        @Schema(required = true) String agency,
        @Schema(required = true) SubmissionKind kind,
        @Schema(required = true) BodyFormat format,
        @Schema(required = true) SubmissionState state,
        @Schema(required = true) int received,
        @Schema(required = true) int created,
        @Schema(required = true) int updated,
        @Schema(required = true) int unchanged,
        @Schema(required = true) int rejected,
        @Schema(required = true) String bodySha256,
        @Schema(required = true) long version,
        @Schema(required = true) Instant createdAt,
        @Schema(required = true) String createdBy,
        @Schema(required = true) Instant updatedAt,
        @Schema(required = true) String updatedBy)
        implements Versioned {

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
                createdAt);
    }
}
