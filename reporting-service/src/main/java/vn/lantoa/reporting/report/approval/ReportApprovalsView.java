package vn.lantoa.reporting.report.approval;

import java.time.Instant;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.reporting.report.ReportState;

/**
 * By whom and how fast a report came from draft to seal.
 *
 * @param steps from state to state, the last first, at most 200
 * @param cycleSeconds from its creation to its seal; null until it is sealed
 */
@Schema(name = "ReportApprovals")
public record ReportApprovalsView(
        Instant createdAt,
        @Nullable Instant sealedAt,
        @Nullable Long cycleSeconds,
        List<Step> steps) {

    /**
     * A step from one state to another.
     *
     * @param from the state that it left
     * @param to the state that it came to
     * @param reason why it was given back; null with other steps
     */
    @Schema(name = "ReportApprovalStep")
    public record Step(
            ReportState from,
            ReportState to,
            String actor,
            Instant at,
            @Nullable String reason) {}
}
