package vn.lantoa.media.submission;

import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.lantoa.media.line.LineView;

/**
 * What came of a submission.
 *
 * @param id null after a dry run
 * @param received how many lines it has; the four below add up to it
 * @param lines one for each line of the body, in its order
 */
@Schema(name = "SubmissionResult")
public record SubmissionResultView(
        @Schema(required = true, nullable = true) UUID id,
        @Schema(required = true) SubmissionState state,
        @Schema(required = true) int received,
        @Schema(required = true) int created,
        @Schema(required = true) int updated,
        @Schema(required = true) int unchanged,
        @Schema(required = true) int rejected,
        @Schema(required = true) List<LineView> lines) {}
