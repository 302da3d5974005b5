package vn.lantoa.reporting.provenance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.sql.Database;
import vn.lantoa.platform.data.sql.ResultColumns;
import vn.lantoa.platform.web.time.BusinessTime;
import vn.lantoa.reporting.figure.FigureId;
import vn.lantoa.reporting.provenance.source.ProgressSource;
import vn.lantoa.reporting.reference.PlanTask;
import vn.lantoa.reporting.scorecard.ProgressPart;

/** The progress of a plan or clause: of each task the update that stood on the day, as far as it was known. */
@ApplicationScoped
class ProgressBasisTable {

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

    private static final String SEALED = """
            SELECT (f ->> 'value')::numeric AS value
            FROM report r CROSS JOIN LATERAL jsonb_array_elements(r.dataset::jsonb -> 'figures') f
            WHERE r.state = 'SEALED' AND r.period = ? AND r.calendar = ? AND r.as_of = ? AND f ->> 'id' = ?
            ORDER BY r.sealed_at DESC LIMIT 1""";

    private final Database database;

    ProgressBasisTable(Database database) {
        this.database = database;
    }

    private record Stood(PlanTask task, ProgressSource source) {}

    /** A figure of a sealed report. */
    record Sealed(@Nullable BigDecimal value) {}

    /** What the figure stands on; empty when its cell is no plan or clause that has a task, and of no sealed report. */
    Optional<FigureBasis> of(FigureId id, FigureMetric metric) {
        boolean isNamed = Set.of(PLAN, CLAUSE).containsAll(id.dimensions().keySet());
        return isNamed ? id.uuid(PLAN).flatMap(plan -> of(id, metric, plan)) : Optional.empty();
    }

    private Optional<FigureBasis> of(FigureId id, FigureMetric metric, UUID plan) {
        LocalDate day = BusinessTime.dayOf(id.asOf());
        String clause = id.dimensions().get(CLAUSE);
        List<Stood> stood = database.query(TASKS, ProgressBasisTable::stood, day, id.asOf(), plan).stream()
                .filter(one -> one.task().isLiveOn(day))
                .filter(one -> clause == null || one.task().clausePaths().contains(clause))
                .toList();
        Optional<Sealed> sealed = sealed(id);
        return stood.isEmpty() && sealed.isEmpty() ? Optional.empty() : Optional.of(basis(metric, stood, day, sealed));
    }

    /** What the newest sealed report has of the same id. */
    Optional<Sealed> sealed(FigureId id) {
        return database.queryOne(
                SEALED,
                row -> new Sealed(row.decimal("value")),
                id.period().key(),
                id.calendar(),
                id.asOf(),
                id.toString());
    }

    /** What was sealed stays, whatever became of the tasks. */
    private static FigureBasis basis(FigureMetric metric, List<Stood> stood, LocalDate day, Optional<Sealed> sealed) {
        ProgressPart part = ProgressPart.of(stood.stream().map(Stood::task).toList(), day);
        BigDecimal mean = metric == FigureMetric.PLAN_PROGRESS_SIMPLE ? part.simple() : part.weighted();
        BigDecimal value = sealed.isPresent() ? sealed.get().value() : mean;
        boolean isSame = value != null && mean != null ? value.compareTo(mean) == 0 : value == null && mean == null;
        return FigureBasis.ofProgress(
                value,
                stood.stream().map(Stood::source).toList(),
                isSame ? null : FigureProvenance.Note.TASKS_CHANGED_SINCE_SEAL);
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
