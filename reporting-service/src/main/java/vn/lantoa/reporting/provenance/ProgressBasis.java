package vn.lantoa.reporting.provenance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.sql.Database;
import vn.lantoa.platform.data.sql.ResultColumns;
import vn.lantoa.platform.web.time.BusinessTime;
import vn.lantoa.reporting.figure.FigureId;
import vn.lantoa.reporting.reference.PlanTask;
import vn.lantoa.reporting.scorecard.ProgressPart;

/** The progress of a plan or clause: of each task the update that stood on the day, as far as it was known. */
@ApplicationScoped
class ProgressBasis {

    private static final String PLAN = "planId";
    private static final String CLAUSE = "clause";

    private static final String TASKS = """
            SELECT t.id, t.title, t.lead, t.clause_paths, t.start_on, t.due_on, t.weight, t.cancelled_on,
                   coalesce(u.percent, 0) AS percent, u.id AS update_id, u.effective_on, u.recorded_at, u.org,
                   u.evidence
            FROM task t LEFT JOIN LATERAL (
              SELECT * FROM task_progress p
              WHERE p.task_id = t.id AND p.effective_on <= ? AND p.known_from <= ?
              ORDER BY p.effective_on DESC, p.recorded_at DESC, p.id DESC LIMIT 1) u ON true
            WHERE t.plan_id = ? AND NOT (t.state = 'CANCELLED' AND t.cancelled_on IS NULL) ORDER BY t.id""";

    private final Database database;

    ProgressBasis(Database database) {
        this.database = database;
    }

    private record Stood(PlanTask task, ProgressSource source) {}

    /** What the figure stands on; empty when its cell is no plan or clause that has a task. */
    Optional<FigureBasis> of(FigureId id) {
        boolean isNamed = Set.of(PLAN, CLAUSE).containsAll(id.dimensions().keySet());
        return Optional.ofNullable(isNamed ? id.dimensions().get(PLAN) : null)
                .flatMap(ProgressBasis::uuid)
                .flatMap(plan -> of(id, plan));
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException isNone) {
            return Optional.empty();
        }
    }

    private Optional<FigureBasis> of(FigureId id, UUID plan) {
        LocalDate day = BusinessTime.dayOf(id.asOf());
        String clause = id.dimensions().get(CLAUSE);
        List<Stood> stood = database.query(TASKS, ProgressBasis::stood, day, id.asOf(), plan).stream()
                .filter(one -> one.task().isLiveOn(day))
                .filter(one -> clause == null || one.task().clausePaths().contains(clause))
                .toList();
        BigDecimal mean =
                ProgressPart.of(stood.stream().map(Stood::task).toList(), day).weighted();
        return stood.isEmpty()
                ? Optional.empty()
                : Optional.of(FigureBasis.ofProgress(
                        mean, stood.stream().map(Stood::source).toList()));
    }

    private static Stood stood(ResultColumns row) {
        PlanTask task = new PlanTask(
                row.uuid("id"),
                row.texts("clause_paths"),
                row.date("start_on"),
                row.date("due_on"),
                row.decimal("weight"),
                row.decimal("percent"),
                null,
                row.date("cancelled_on"));
        return new Stood(
                task,
                new ProgressSource(
                        task.id(),
                        row.text("title"),
                        row.text("lead"),
                        task.weight(),
                        task.percent(),
                        row.uuid("update_id"),
                        row.date("effective_on"),
                        row.instant("recorded_at"),
                        row.text("org"),
                        row.integer("evidence")));
    }
}
