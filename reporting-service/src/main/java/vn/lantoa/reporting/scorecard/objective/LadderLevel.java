package vn.lantoa.reporting.scorecard.objective;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The rungs from what is made to what comes of it, the first first. */
@Schema(name = "ScorecardLevel")
public enum LadderLevel {
    OUTPUT,
    OUTTAKE,
    OUTCOME,
    IMPACT
}
