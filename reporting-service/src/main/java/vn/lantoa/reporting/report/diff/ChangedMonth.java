package vn.lantoa.reporting.report.diff;

import java.math.BigDecimal;
import java.util.Map;

/**
 * Agency-months that are expected or declared at one of two known times alone.
 *
 * @param cause NEW where they came, CORRECTION where they went
 * @param metric completeness.expected or completeness.declared
 */
record ChangedMonth(String cause, String metric, BigDecimal adds) implements Contribution {

    @Override
    public boolean isIn(Map<String, String> cell) {
        return cell.isEmpty();
    }

    @Override
    public BigDecimal of(String asked) {
        return metric.equals(asked) ? adds : BigDecimal.ZERO;
    }
}
