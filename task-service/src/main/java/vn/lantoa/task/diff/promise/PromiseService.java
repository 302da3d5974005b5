package vn.lantoa.task.diff.promise;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.lantoa.platform.web.number.Decimals;
import vn.lantoa.platform.web.time.BusinessTime;
import vn.lantoa.task.diff.compare.ClausePair;
import vn.lantoa.task.diff.compare.ComparedClause;
import vn.lantoa.task.plan.PlanView;
import vn.lantoa.task.plan.clause.ClauseService;
import vn.lantoa.task.plan.clause.ClauseView;
import vn.lantoa.task.progress.reported.Reported;
import vn.lantoa.task.progress.reported.ReportedTable;
import vn.lantoa.task.task.TaskService;
import vn.lantoa.task.task.TaskView;
import vn.lantoa.task.task.value.Deliverable;
import vn.lantoa.task.task.value.Standing;

/** Finds what an earlier plan did not keep and a later one promises again. */
@ApplicationScoped
@Transactional
public class PromiseService {

    private final ClauseService clauses;
    private final TaskService tasks;
    private final ReportedTable reported;
    private final AchievedTable achieved;
    private final Clock clock;

    PromiseService(
            ClauseService clauses, TaskService tasks, ReportedTable reported, AchievedTable achieved, Clock clock) {
        this.clauses = clauses;
        this.tasks = tasks;
        this.reported = reported;
        this.achieved = achieved;
        this.clock = clock;
    }

    /** What is known of the tasks of both plans. */
    private record Known(List<TaskView> old, List<TaskView> now, Set<UUID> carried, Map<UUID, Achieved> achieved) {}

    /**
     * The clauses that stand in both plans, of which a task was not met by the end of the old one, or is not today, and
     * which the new one asks for or has a task for. No plan promises again what it promises itself.
     *
     * @param tasksOfOld the tasks of the old plan, whatever became of them
     */
    public List<PromisedAgain> between(PlanView old, PlanView now, List<ClausePair> pairs, List<TaskView> tasksOfOld) {
        if (old.id().equals(now.id())) {
            return List.of();
        }
        Known known = known(old, now, tasksOfOld);
        Set<String> actions =
                clauses.actionsOf(now.id()).stream().map(ClauseView::path).collect(Collectors.toSet());
        List<PromisedAgain> again = new ArrayList<>();
        for (ClausePair pair : pairs) {
            ComparedClause before = pair.before();
            ComparedClause after = pair.now();
            if (before != null && after != null) {
                var promise = promise(before.path(), after, known);
                boolean promised = !promise.tasks().isEmpty() || actions.contains(after.path());
                if (promised && !promise.unmet().isEmpty()) {
                    again.add(promise);
                }
            }
        }
        return again;
    }

    private Known known(PlanView old, PlanView now, List<TaskView> tasksOfOld) {
        LocalDate today = BusinessTime.today(clock);
        LocalDate judged = old.endOn().isBefore(today) ? old.endOn() : today;
        Set<UUID> ever = achieved.everOf(old.id());
        List<TaskView> ofOld = live(tasksOfOld, judged);
        List<TaskView> ofNow = live(tasks.of(now.id()), today);
        Set<UUID> carried =
                ofNow.stream().map(TaskView::id).filter(ever::contains).collect(Collectors.toSet());
        List<UUID> ids = new ArrayList<>(carried);
        ofOld.forEach(task -> ids.add(task.id()));
        return new Known(ofOld, ofNow, carried, achieved(ids, judged));
    }

    private Map<UUID, Achieved> achieved(List<UUID> ids, LocalDate day) {
        Map<UUID, List<Reported>> reports = reported.of(ids);
        Map<UUID, BigDecimal> quantities = achieved.quantitiesAt(ids, day);
        Map<UUID, Achieved> then = new HashMap<>();
        for (UUID id : ids) {
            Standing standing = Reported.standing(reports.getOrDefault(id, List.of()), day, clock.instant());
            then.put(id, new Achieved(standing.percent(), quantities.get(id)));
        }
        return then;
    }

    private static List<TaskView> live(List<TaskView> tasks, LocalDate day) {
        return tasks.stream().filter(task -> task.isLiveOn(day)).toList();
    }

    private static PromisedAgain promise(String oldPath, ComparedClause clause, Known known) {
        List<PromisedAgain.UnmetTask> unmet = new ArrayList<>();
        known.old().stream()
                .filter(task -> task.clausePaths().contains(oldPath))
                .forEach(task -> addUnmet(task, known, unmet));
        List<PromisedAgain.NewTask> serving = new ArrayList<>();
        for (TaskView task : known.now()) {
            if (task.clausePaths().contains(clause.path())) {
                serving.add(new PromisedAgain.NewTask(task.id(), task.title(), task.lead(), task.dueOn()));
                if (known.carried().contains(task.id())) {
                    addUnmet(task, known, unmet);
                }
            }
        }
        return new PromisedAgain(oldPath, clause.path(), clause.title(), unmet, serving);
    }

    private static void addUnmet(TaskView task, Known known, List<PromisedAgain.UnmetTask> unmet) {
        Achieved then = Objects.requireNonNull(known.achieved().get(task.id()));
        Deliverable deliverable = task.deliverable();
        PromisedAgain.Shortfall shortfall = then.shortfall(deliverable);
        if (shortfall != null) {
            unmet.add(new PromisedAgain.UnmetTask(
                    task.id(),
                    task.title(),
                    task.lead(),
                    shortfall,
                    Decimals.plain(then.percent()),
                    deliverable == null ? null : deliverable.quantity(),
                    then.quantityDone() == null ? null : Decimals.plain(then.quantityDone()),
                    deliverable == null ? null : deliverable.unit(),
                    known.carried().contains(task.id())));
        }
    }
}
