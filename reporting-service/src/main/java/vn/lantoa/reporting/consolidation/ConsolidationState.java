package vn.lantoa.reporting.consolidation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much of its input an agency handed in. */
@Schema(name = "ConsolidationState")
public enum ConsolidationState {
    /** Everything of the input that is due was received. */
    RECEIVED,
    /** Only some of the input was received, though all of it is due. */
    PARTLY,
    /** Nothing of the input was received, though it is due. */
    MISSING,
    /** Not all of the input was received, and it is not due yet. */
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
