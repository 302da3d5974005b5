package vn.lantoa.reporting.report.diff;

import java.math.BigDecimal;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a difference comes from; the parts add up to it.
 *
 * @param correction what was in the older figures and is otherwise or gone: items, observations, months, entries
 * @param late items that were not, and came after their period was locked
 * @param fresh what was not and came in time
 * @param rule what is left: another rule
 */
@Schema(name = "ChangeCauses")
public record ChangeCauses(BigDecimal correction, BigDecimal late, BigDecimal fresh, BigDecimal rule) {

    static ChangeCauses of(BigDecimal delta, BigDecimal correction, BigDecimal late, BigDecimal fresh) {
        return new ChangeCauses(
                correction,
                late,
                fresh,
                delta.subtract(correction).subtract(late).subtract(fresh));
    }

    ChangeCauses negated() {
        return new ChangeCauses(correction.negate(), late.negate(), fresh.negate(), rule.negate());
    }
}
