package vn.lantoa.media.submission;

import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.media.line.LineView;
import vn.lantoa.media.line.ObservationCounts;

/**
 * What came of a submission.
 *
 * @param id null after a dry run
 * @param received how many lines it has; the four below add up to it
 * @param observations what became of the observations in the lines
 * @param lines one for each line of the body, in its order
 */
@Schema(name = "SubmissionResult")
public record SubmissionResultView(
        @Schema(required = true) @Nullable UUID id,
        SubmissionState state,
        int received,
        int created,
        int updated,
        int unchanged,
        int rejected,

        @Schema(description = "What became of the observations in the lines.")
        ObservationCounts observations,

        List<LineView> lines) {}
