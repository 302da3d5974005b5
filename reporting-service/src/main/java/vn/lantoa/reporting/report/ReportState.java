package vn.lantoa.reporting.report;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.lantoa.platform.web.state.Transitions;

/** How far a report is. */
@Schema(name = "ReportState")
public enum ReportState {
    /** It is being written. */
    DRAFT,
    /** Its author is done; the approver reads it. */
    SUBMITTED,
    /** Somebody other than its authors stands for it. */
    APPROVED,
    /** Numbered, signed and kept; it never changes. */
    SEALED;

    static final Transitions<ReportState> TRANSITIONS = Transitions.<ReportState>orElse(
                    ReportProblem.REPORT_TRANSITION_ILLEGAL)
            .allow(DRAFT, SUBMITTED)
            .allow(SUBMITTED, APPROVED, DRAFT)
            .allow(APPROVED, SEALED, DRAFT);
}
