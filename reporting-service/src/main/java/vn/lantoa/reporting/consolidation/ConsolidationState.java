package vn.lantoa.reporting.consolidation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much of its input an agency handed in. */
@Schema(name = "ConsolidationState")
public enum ConsolidationState {
    /** All of it. */
    RECEIVED,
    /** Some of it, though all is due. */
    PARTLY,
    /** None of it, though it is due. */
    MISSING,
    /** Not all of it, and it is not due yet. */
    NOT_DUE;

    static ConsolidationState of(boolean isDue, int expected, int received) {
        if (expected > 0 && received == expected) {
            return RECEIVED;
        }
        if (!isDue || expected == 0) {
            return NOT_DUE;
        }
        return received == 0 ? MISSING : PARTLY;
    }
}
