package vn.lantoa.task.amendment.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.lantoa.platform.web.time.BusinessTime;
import vn.lantoa.task.plan.clause.ClauseService;
import vn.lantoa.task.plan.clause.ClauseView;
import vn.lantoa.task.task.TaskFateService;
import vn.lantoa.task.task.TaskService;
import vn.lantoa.task.task.TaskView;

/** Does with tasks what was decided, on the day from which an amendment holds. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class DecidedTaskService {

    private final TaskService tasks;
    private final TaskFateService fates;
    private final ClauseService clauses;
    private final Clock clock;

    DecidedTaskService(TaskService tasks, TaskFateService fates, ClauseService clauses, Clock clock) {
        this.tasks = tasks;
        this.fates = fates;
        this.clauses = clauses;
        this.clock = clock;
    }

    /** The plan's tasks that are live and not done. */
    public List<TaskView> open(UUID planId) {
        LocalDate today = BusinessTime.today(clock);
        return tasks.of(planId).stream()
                .filter(task -> task.doneOn() == null && task.isLiveOn(today))
                .toList();
    }

    /** The clauses to which open tasks are carried by these decisions. */
    public Set<String> carriedTo(UUID planId, List<List<AffectedTask>> decided) {
        Set<UUID> open = open(planId).stream().map(TaskView::id).collect(Collectors.toSet());
        return decided.stream()
                .flatMap(List::stream)
                .filter(one -> one.decision() == TaskDecision.CARRY && open.contains(one.taskId()))
                .flatMap(one -> one.clausePaths().stream())
                .collect(Collectors.toSet());
    }

    /** After the plan's clauses have changed: what was done or closed meanwhile stays as it is. */
    public void settle(UUID planId, List<AffectedTask> decided, LocalDate on) {
        Map<UUID, TaskView> open = open(planId).stream().collect(Collectors.toMap(TaskView::id, Function.identity()));
        Set<String> inForce = clauses.of(planId).stream().map(ClauseView::path).collect(Collectors.toSet());
        for (AffectedTask one : decided) {
            TaskView task = open.get(one.taskId());
            if (task != null && one.decision() == TaskDecision.CLOSE) {
                fates.close(task.id(), on, Objects.requireNonNull(one.reason()));
            } else if (task != null) {
                serve(task, one.decision() == TaskDecision.CARRY ? one.clausePaths() : task.clausePaths(), inForce);
            }
        }
    }

    private void serve(TaskView task, List<String> paths, Set<String> inForce) {
        Set<String> now = new LinkedHashSet<>(paths);
        now.retainAll(inForce);
        if (!List.copyOf(now).equals(task.clausePaths())) {
            fates.moveTo(task.planId(), task.id(), List.copyOf(now), task.themeCodes(), task.audienceCodes());
        }
    }
}
