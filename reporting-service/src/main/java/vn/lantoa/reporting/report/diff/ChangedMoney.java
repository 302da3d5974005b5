package vn.lantoa.reporting.report.diff;

import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;

/**
 * What was booked between two known times.
 *
 * @param cause CORRECTION where it takes back what was booked before, else NEW
 * @param clause empty: of none
 */
record ChangedMoney(String cause, UUID planId, String clause, String metric, BigDecimal adds) implements Contribution {

    @Override
    public boolean isIn(Map<String, String> cell) {
        return cell.entrySet().stream().allMatch(one -> switch (one.getKey()) {
            case "planId" -> one.getValue().equals(planId.toString());
            case "clause" -> one.getValue().equals(clause);
            default -> false;
        });
    }

    @Override
    public BigDecimal of(String asked) {
        return metric.equals(asked) ? adds : BigDecimal.ZERO;
    }
}
