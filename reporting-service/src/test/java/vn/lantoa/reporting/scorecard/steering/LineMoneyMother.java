package vn.lantoa.reporting.scorecard.steering;

import java.util.List;
import java.util.Map;

/** Budget lines to which money is allocated, and nothing else. */
public final class LineMoneyMother {

    private LineMoneyMother() {}

    /** @param byClause an empty path: of no clause */
    public static List<LineMoney> allocating(Map<String, Long> byClause) {
        return byClause.entrySet().stream()
                .map(one -> new LineMoney(one.getKey(), false, 0, one.getValue(), 0, 0, 0))
                .toList();
    }
}
