package vn.lantoa.task.diff;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.time.BusinessTime;
import vn.lantoa.task.diff.compare.ClauseChange;
import vn.lantoa.task.diff.compare.ClauseComparison;
import vn.lantoa.task.diff.compare.ClausePair;
import vn.lantoa.task.diff.compare.ComparedClause;
import vn.lantoa.task.diff.promise.PromiseService;
import vn.lantoa.task.plan.PlanService;
import vn.lantoa.task.plan.PlanView;
import vn.lantoa.task.plan.clause.ClauseService;
import vn.lantoa.task.task.TaskService;
import vn.lantoa.task.task.TaskView;

/** Holds two plans against each other. */
@ApplicationScoped
@Transactional
public class PlanDiffService {

    private final PlanService plans;
    private final ClauseService clauses;
    private final TaskService tasks;
    private final PromiseService promises;
    private final Clock clock;

    PlanDiffService(PlanService plans, ClauseService clauses, TaskService tasks, PromiseService promises, Clock clock) {
        this.plans = plans;
        this.clauses = clauses;
        this.tasks = tasks;
        this.promises = promises;
        this.clock = clock;
    }

    PlanDiffView diff(UUID id, UUID other) {
        List<ClausePair> pairs = pairs(id, other);
        List<TaskView> tasksOfOld = tasks.of(id);
        Map<String, List<PlanDiffView.TouchedTask>> touched = touched(tasksOfOld);
        Map<ClauseChange, Integer> counts = new EnumMap<>(ClauseChange.class);
        List<PlanDiffView.ChangedClause> items = new ArrayList<>(pairs.size());
        for (ClausePair pair : pairs) {
            counts.merge(pair.change(), 1, Integer::sum);
            ComparedClause before = pair.before();
            items.add(item(pair, before == null ? List.of() : touched.getOrDefault(before.path(), List.of())));
        }
        PlanView old = plans.get(id);
        PlanView now = plans.get(other);
        return new PlanDiffView(
                id,
                other,
                counts(counts),
                items,
                old.planYear(),
                now.planYear(),
                promises.between(old, now, pairs, tasksOfOld));
    }

    /**
     * What became of each clause of a plan in another one.
     *
     * @throws Problem 404 when there is no such plan
     */
    public List<ClausePair> pairs(UUID id, UUID other) {
        int year = plans.get(id).planYear();
        int otherYear = plans.get(other).planYear();
        boolean sameYear = year == otherYear;
        return ClauseComparison.of(clauses(id, sameYear ? null : year), clauses(other, sameYear ? null : otherYear));
    }

    /**
     * @param year the plan's, where the plans are of different years: a clause that only says its year is the same one
     */
    private List<ComparedClause> clauses(UUID planId, @Nullable Integer year) {
        return clauses.of(planId).stream()
                .map(clause -> new ComparedClause(
                        clause.path(),
                        clause.parentPath(),
                        clause.title(),
                        clause.text(),
                        year == null ? clause.sha256() : OwnYear.leftOut(clause.text(), year)))
                .toList();
    }

    private Map<String, List<PlanDiffView.TouchedTask>> touched(List<TaskView> tasksOfOld) {
        LocalDate today = BusinessTime.today(clock);
        Map<String, List<PlanDiffView.TouchedTask>> touched = new HashMap<>();
        for (TaskView task : tasksOfOld) {
            if (task.isLiveOn(today)) {
                var view = new PlanDiffView.TouchedTask(
                        task.id(), task.title(), task.lead(), task.percent(), task.doneOn() == null);
                task.clausePaths().forEach(path -> touched.computeIfAbsent(path, any -> new ArrayList<>())
                        .add(view));
            }
        }
        return touched;
    }

    private static PlanDiffView.ChangedClause item(ClausePair pair, List<PlanDiffView.TouchedTask> touched) {
        ComparedClause before = pair.before();
        ComparedClause now = pair.now();
        boolean kept =
                before != null && now != null && before.text().equals(now.text()) && pair.change() == ClauseChange.KEPT;
        BigDecimal likeness = before == null || now == null
                ? null
                : BigDecimal.valueOf(pair.likeness()).setScale(2, RoundingMode.HALF_UP);
        return new PlanDiffView.ChangedClause(
                pair.change(),
                before == null ? null : before.path(),
                now == null ? null : now.path(),
                title(now, before),
                before == null || kept ? null : before.text(),
                now == null || kept ? null : now.text(),
                likeness,
                touched);
    }

    private static String title(@Nullable ComparedClause now, @Nullable ComparedClause before) {
        return now != null ? now.title() : before == null ? "" : before.title();
    }

    private static PlanDiffView.ChangeCounts counts(Map<ClauseChange, Integer> counts) {
        return new PlanDiffView.ChangeCounts(
                counts.getOrDefault(ClauseChange.KEPT, 0),
                counts.getOrDefault(ClauseChange.CHANGED, 0),
                counts.getOrDefault(ClauseChange.ADDED, 0),
                counts.getOrDefault(ClauseChange.REMOVED, 0),
                counts.getOrDefault(ClauseChange.MOVED, 0));
    }
}
