package vn.lantoa.media.eligibility.assessment;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How an agency stands to one criterion.
 *
 * @param value what the register had, a number or a truth value; null where nobody knows
 * @param threshold the least number that is asked for, or {@code true}
 * @param met whether it is known to be enough
 */
@Schema(name = "EligibilityCriterionResult")
public record CriterionView(
        EligibilityCriterion code,
        @Nullable Object value,
        Object threshold,
        boolean met,
        CriterionState state,
        List<CriterionEvidence> evidence) {

    static CriterionView of(
            EligibilityCriterion code,
            @Nullable Object value,
            Object threshold,
            CriterionState state,
            List<CriterionEvidence> evidence) {
        return new CriterionView(code, value, threshold, state == CriterionState.MET, state, of(code, evidence));
    }

    /** What shows something of the criterion. */
    static List<CriterionEvidence> of(EligibilityCriterion code, List<CriterionEvidence> evidence) {
        return evidence.stream().filter(one -> one.criterion() == code).toList();
    }
}
