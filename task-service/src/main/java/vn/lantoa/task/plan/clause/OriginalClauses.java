package vn.lantoa.task.plan.clause;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import vn.lantoa.task.plan.version.ClauseVersion;

/** The clauses that a plan ever had, in an order that no later amendment changes and with the text they came with. */
final class OriginalClauses {

    private static final Comparator<PlanClause> BY_ADDITION =
            Comparator.comparing(PlanClause::createdAt).thenComparing(PlanClause::path);

    private OriginalClauses() {}

    /**
     * Those of the document, then those that amendments added, the eldest first.
     *
     * @param everyClause in the document's order
     * @param versions by path, of what was ever amended
     */
    static List<ClauseView> of(List<PlanClause> everyClause, Map<String, List<ClauseVersion>> versions) {
        List<PlanClause> ordered = new ArrayList<>(
                everyClause.stream().filter(clause -> !clause.isAdded()).toList());
        everyClause.stream().filter(PlanClause::isAdded).sorted(BY_ADDITION).forEach(ordered::add);
        return ordered.stream()
                .map(clause -> asItCame(clause.view(), versions.getOrDefault(clause.path(), List.of())))
                .toList();
    }

    private static ClauseView asItCame(ClauseView clause, List<ClauseVersion> its) {
        if (its.isEmpty()) {
            return clause;
        }
        ClauseVersion first = its.get(0);
        String text = first.text();
        String sha256 = first.sha256();
        return text == null || sha256 == null ? clause : clause.saying(text, sha256);
    }
}
