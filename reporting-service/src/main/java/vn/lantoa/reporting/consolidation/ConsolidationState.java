package vn.lantoa.reporting.consolidation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much of its input an agency handed in. */
@Schema(name = "ConsolidationState")
public enum ConsolidationState {
    /** All of it. */
    RECEIVED,
    /** Some of it, though the period is over. */
    PARTLY,
    /** None of it, though the period is over. */
    MISSING,
    /** Not all of it, and the period is not over. */
    NOT_DUE;

    static ConsolidationState of(boolean isOver, int expected, int received) {
        if (expected > 0 && received == expected) {
            return RECEIVED;
        }
        if (!isOver || expected == 0) {
            return NOT_DUE;
        }
        return received == 0 ? MISSING : PARTLY;
    }
}
