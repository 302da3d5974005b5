package vn.lantoa.reporting.report.diff;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;

/**
 * What one metric of some cells became between two known times: agency-months, money and growth.
 *
 * @param cause CORRECTION, LATE or NEW
 */
record ChangedSum(String cause, String metric, Set<Map<String, String>> cells, BigDecimal adds)
        implements Contribution {

    @Override
    public boolean isIn(Map<String, String> cell) {
        return cells.contains(cell);
    }

    @Override
    public BigDecimal of(String asked) {
        return metric.equals(asked) ? adds : BigDecimal.ZERO;
    }
}
