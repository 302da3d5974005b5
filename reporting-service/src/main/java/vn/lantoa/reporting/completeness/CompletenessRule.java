package vn.lantoa.reporting.completeness;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import vn.lantoa.platform.web.number.Decimals;

/**
 * The rule of completeness (rules.md §5).
 *
 * @param expected the agency-months that should be declared
 * @param declared those that are, of any time: the past ones bound the missing
 */
public record CompletenessRule(Collection<AgencyMonth> expected, Set<AgencyMonth> declared) {

    private static final int LOOKED_BACK = 12;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The expected agency-months that are not declared, by month and agency. */
    public List<AgencyMonth> missing() {
        return expected.stream()
                .filter(month -> !declared.contains(month))
                .sorted()
                .toList();
    }

    /**
     * The answer's part on completeness.
     *
     * @param low what is in, by measure
     * @param past what is in of declared agency-months, by measure; absent is zero
     */
    public CompletenessView view(Map<String, BigDecimal> low, Map<String, Map<AgencyMonth, BigDecimal>> past) {
        List<AgencyMonth> missing = missing();
        int there = expected.size() - missing.size();
        BigDecimal percent = expected.isEmpty()
                ? null
                : Decimals.plain(BigDecimal.valueOf(there)
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(expected.size()), 2, RoundingMode.HALF_UP));
        Map<String, CompletenessView.Bounds> bounds = new TreeMap<>();
        low.forEach((measure, in) -> bounds.put(
                measure,
                new CompletenessView.Bounds(
                        Decimals.plain(in),
                        Decimals.plain(in.add(hidden(missing, past.getOrDefault(measure, Map.of())))))));
        return new CompletenessView(there, expected.size(), percent, missing, bounds);
    }

    /** What the missing months may hide. */
    private BigDecimal hidden(List<AgencyMonth> missing, Map<AgencyMonth, BigDecimal> past) {
        Map<String, BigDecimal> highest = new LinkedHashMap<>();
        return missing.stream()
                .map(month -> highest.computeIfAbsent(month.agency(), agency -> highest(agency, past)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal highest(String agency, Map<AgencyMonth, BigDecimal> past) {
        return declared.stream()
                .filter(month -> month.agency().equals(agency))
                .sorted(Comparator.reverseOrder())
                .limit(LOOKED_BACK)
                .map(month -> past.getOrDefault(month, BigDecimal.ZERO))
                .max(Comparator.naturalOrder())
                .orElse(BigDecimal.ZERO);
    }
}
