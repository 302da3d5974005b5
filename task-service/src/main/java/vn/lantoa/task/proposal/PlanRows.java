package vn.lantoa.task.proposal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.task.document.model.Clause;
import vn.lantoa.task.document.model.ClauseCell;
import vn.lantoa.task.document.model.ClauseKind;
import vn.lantoa.task.document.model.PlanDocument;
import vn.lantoa.task.plan.clause.PlanTextService;
import vn.lantoa.task.plan.row.TableRow;

/**
 * The table rows of a plan with their cells. Of a plan that was read before cells were kept the document is read again,
 * and its rows found by their words under the paths that they have.
 */
@ApplicationScoped
class PlanRows {

    private final PlanTextService plans;

    PlanRows(PlanTextService plans) {
        this.plans = plans;
    }

    /** By their paths, in the document's order. */
    Map<String, List<ClauseCell>> of(UUID planId) {
        List<TableRow> rows = plans.rows(planId);
        Optional<PlanDocument> again = rows.isEmpty() ? Optional.empty() : plans.readAgain(planId);
        Map<String, List<ClauseCell>> cells = new LinkedHashMap<>();
        if (again.isEmpty()) {
            rows.forEach(row -> cells.put(row.path(), row.cells()));
            return cells;
        }
        Map<String, Deque<Clause>> read = byWords(again.get());
        for (TableRow row : rows) {
            Clause found = read.getOrDefault(row.sha256(), new ArrayDeque<>()).poll();
            if (found != null) {
                cells.put(row.path(), found.cells());
            }
        }
        return cells;
    }

    private static Map<String, Deque<Clause>> byWords(PlanDocument document) {
        Map<String, Deque<Clause>> rows = new HashMap<>();
        document.clauses().stream()
                .filter(clause -> clause.kind() == ClauseKind.TABLE_ROW)
                .forEach(clause -> rows.computeIfAbsent(clause.sha256(), key -> new ArrayDeque<>())
                        .add(clause));
        return rows;
    }
}
