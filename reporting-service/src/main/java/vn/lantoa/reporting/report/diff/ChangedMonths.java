package vn.lantoa.reporting.report.diff;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.org.AgencyScope;
import vn.lantoa.reporting.completeness.AgencyMonth;
import vn.lantoa.reporting.completeness.Completeness;
import vn.lantoa.reporting.completeness.CompletenessQuestion;
import vn.lantoa.reporting.report.dataset.Dataset;

/**
 * Which agency-months of a period are expected and declared at one known time, and not at another: new where they came,
 * a correction where they went.
 */
@ApplicationScoped
class ChangedMonths {

    private static final Set<Map<String, String>> WHOLE = Set.of(Map.of());

    private final Completeness completeness;

    ChangedMonths(Completeness completeness) {
        this.completeness = completeness;
    }

    List<ChangedSum> between(Instant earlier, Instant later, Dataset of) {
        Map<AgencyMonth, Boolean> before = months(earlier, of);
        Map<AgencyMonth, Boolean> after = months(later, of);
        List<ChangedSum> changed = new ArrayList<>();
        add(changed, "completeness.expected", before.keySet(), after.keySet());
        add(changed, "completeness.declared", declared(before), declared(after));
        return changed;
    }

    private static void add(List<ChangedSum> changed, String metric, Set<AgencyMonth> before, Set<AgencyMonth> after) {
        long come = after.stream().filter(month -> !before.contains(month)).count();
        long gone = before.stream().filter(month -> !after.contains(month)).count();
        changed.add(new ChangedSum("NEW", metric, WHOLE, BigDecimal.valueOf(come)));
        changed.add(new ChangedSum("CORRECTION", metric, WHOLE, BigDecimal.valueOf(-gone)));
    }

    private static Set<AgencyMonth> declared(Map<AgencyMonth, Boolean> months) {
        return months.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private Map<AgencyMonth, Boolean> months(Instant asOf, Dataset of) {
        return completeness.months(new CompletenessQuestion(
                of.calendar(), of.firstDay(), of.lastDay().plusDays(1), AgencyScope.everybody(), Map.of(), asOf));
    }
}
