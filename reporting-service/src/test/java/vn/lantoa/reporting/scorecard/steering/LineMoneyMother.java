package vn.lantoa.reporting.scorecard.steering;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Budget lines to which money is allocated, and nothing else. */
public final class LineMoneyMother {

    private LineMoneyMother() {}

    /** @param byClause an empty path: of no clause */
    public static Steering.OfPlan allocating(Map<String, Long> byClause, LocalDate day) {
        List<LineMoney> lines = byClause.entrySet().stream()
                .map(one -> new LineMoney(
                        one.getKey().isEmpty() ? List.of() : List.of(one.getKey()), false, 0, one.getValue(), 0, 0, 0))
                .toList();
        return new Steering.OfPlan(lines, List.of(), List.of(), List.of(), List.of(), day);
    }
}
