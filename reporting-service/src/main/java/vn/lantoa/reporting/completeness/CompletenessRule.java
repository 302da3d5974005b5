package vn.lantoa.reporting.completeness;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.number.Decimals;

/**
 * The rule of completeness (rules.md §5).
 *
 * @param expected the agency-months that should be declared
 * @param declared those that are, of any time: the past ones bound the missing
 */
public record CompletenessRule(Collection<AgencyMonth> expected, Set<AgencyMonth> declared) {

    private static final int LOOKED_BACK = 12;

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
     * @param low what is in, by measure; null where nobody measured
     * @param past what is in of declared agency-months, by measure; absent is zero, null where nobody measured
     */
    public CompletenessView view(
            Map<String, @Nullable BigDecimal> low, Map<String, Map<AgencyMonth, @Nullable BigDecimal>> past) {
        List<AgencyMonth> missing = missing();
        Map<String, CompletenessView.Bounds> bounds = new TreeMap<>();
        low.forEach((measure, in) -> {
            Map<AgencyMonth, @Nullable BigDecimal> before = past.get(measure);
            bounds.put(measure, bounds(in, hidden(missing, before == null ? Map.of() : before)));
        });
        return view(missing, bounds);
    }

    /** The same where nobody can say what the missing months may hide. */
    CompletenessView unbounded(Map<String, @Nullable BigDecimal> low) {
        List<AgencyMonth> missing = missing();
        BigDecimal nothing = missing.isEmpty() ? BigDecimal.ZERO : null;
        Map<String, CompletenessView.Bounds> bounds = new TreeMap<>();
        low.forEach((measure, in) -> bounds.put(measure, bounds(in, nothing)));
        return view(missing, bounds);
    }

    /** The declared months that bound the missing ones: of each agency that lacks some, its last twelve. */
    List<AgencyMonth> consulted() {
        return missing().stream()
                .map(AgencyMonth::agency)
                .distinct()
                .flatMap(agency -> lastDeclared(agency).stream())
                .toList();
    }

    private static CompletenessView.Bounds bounds(@Nullable BigDecimal in, @Nullable BigDecimal hidden) {
        return new CompletenessView.Bounds(
                Decimals.plain(in), in == null || hidden == null ? null : Decimals.plain(in.add(hidden)));
    }

    private CompletenessView view(List<AgencyMonth> missing, Map<String, CompletenessView.Bounds> bounds) {
        int there = expected.size() - missing.size();
        return new CompletenessView(there, expected.size(), Decimals.percent(there, expected.size()), missing, bounds);
    }

    /** What the missing months may hide; null where an agency never declared any, or nobody measured in those. */
    private @Nullable BigDecimal hidden(List<AgencyMonth> missing, Map<AgencyMonth, @Nullable BigDecimal> past) {
        Map<String, Optional<BigDecimal>> highest = new HashMap<>();
        BigDecimal hidden = BigDecimal.ZERO;
        for (AgencyMonth month : missing) {
            Optional<BigDecimal> most = highest.computeIfAbsent(month.agency(), agency -> highest(agency, past));
            if (most.isEmpty()) {
                return null;
            }
            hidden = hidden.add(most.get());
        }
        return hidden;
    }

    private Optional<BigDecimal> highest(String agency, Map<AgencyMonth, @Nullable BigDecimal> past) {
        return lastDeclared(agency).stream()
                .filter(month -> !past.containsKey(month) || past.get(month) != null)
                .map(month -> Optional.<BigDecimal>ofNullable(past.get(month)).orElse(BigDecimal.ZERO))
                .max(Comparator.naturalOrder());
    }

    /** The last ones up to the end of what is expected; the first after it where there are none before. */
    private List<AgencyMonth> lastDeclared(String agency) {
        YearMonth end = expected.stream()
                .map(AgencyMonth::month)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        List<AgencyMonth> own = declared.stream()
                .filter(month -> month.agency().equals(agency))
                .sorted(Comparator.reverseOrder())
                .toList();
        List<AgencyMonth> before = own.stream()
                .filter(month -> !month.month().isAfter(end))
                .limit(LOOKED_BACK)
                .toList();
        return before.isEmpty() ? own.subList(Math.max(0, own.size() - LOOKED_BACK), own.size()) : before;
    }
}
