package vn.lantoa.task.progress;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.audit.AuditAction;
import vn.lantoa.platform.data.audit.AuditTrail;
import vn.lantoa.platform.web.identity.Caller;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.time.BusinessTime;
import vn.lantoa.task.agency.directory.OwnAgencies;
import vn.lantoa.task.progress.evidence.EvidenceRules;
import vn.lantoa.task.progress.reported.Reported;
import vn.lantoa.task.progress.reported.ReportedTable;
import vn.lantoa.task.task.TaskService;
import vn.lantoa.task.task.TaskStandingService;
import vn.lantoa.task.task.TaskView;
import vn.lantoa.task.task.value.TaskDueState;
import vn.lantoa.task.warning.TaskWarnings;

/** Takes progress updates of the agency that leads the task. */
@ApplicationScoped
@Transactional
public class ProgressService {

    private final ProgressRepository updates;
    private final TaskService tasks;
    private final TaskStandingService standings;
    private final OwnAgencies own;
    private final ReportedTable reported;
    private final ProgressRules rules;
    private final EvidenceRules evidence;
    private final TaskWarnings warnings;
    private final Caller caller;
    private final AuditTrail audit;
    private final ProgressPublisher publisher;
    private final Clock clock;

    ProgressService(
            ProgressRepository updates,
            TaskService tasks,
            TaskStandingService standings,
            OwnAgencies own,
            ReportedTable reported,
            ProgressRules rules,
            EvidenceRules evidence,
            TaskWarnings warnings,
            Caller caller,
            AuditTrail audit,
            ProgressPublisher publisher,
            Clock clock) {
        this.updates = updates;
        this.tasks = tasks;
        this.standings = standings;
        this.own = own;
        this.reported = reported;
        this.rules = rules;
        this.evidence = evidence;
        this.warnings = warnings;
        this.caller = caller;
        this.audit = audit;
        this.publisher = publisher;
        this.clock = clock;
    }

    Page<ProgressView> list(UUID taskId, PageRequest page) {
        return updates.page(tasks.get(taskId).id(), page).map(ProgressUpdate::view);
    }

    /** The updates that a return of many tasks brought. */
    public Page<ProgressView> ofReturn(UUID returnId, PageRequest page) {
        return updates.ofReturn(returnId, page).map(ProgressUpdate::view);
    }

    ProgressView get(UUID taskId, UUID id) {
        return updates.find(tasks.get(taskId).id(), id)
                .map(ProgressUpdate::view)
                .orElseThrow(() -> Problem.of(ProgressProblem.PROGRESS_NOT_FOUND, id));
    }

    /** What a day, today unless given, makes of a task, by the progress that it had then (rules.md §6). */
    TaskDueState dueState(UUID taskId, @Nullable LocalDate on) {
        TaskView task = tasks.get(taskId);
        LocalDate day = on == null ? BusinessTime.today(clock) : on;
        return TaskDueState.of(task, day, Reported.standing(reported(taskId), day, clock.instant()));
    }

    /**
     * Appends an update and raises the task's version.
     *
     * @throws Problem 403 when the caller's organisation does not lead the task
     */
    ProgressView append(UUID taskId, NewProgress progress) {
        TaskView task = standings.hold(taskId);
        own.demand(task.lead());
        ProgressRules.Frame frame = rules.today();
        frame.check(progress, evidence.files(task.lead(), progress.evidence()));
        List<Reported> former = reported(taskId);
        ProgressUpdate update = new ProgressUpdate(
                taskId,
                progress,
                frame.isBackdated(progress.effectiveOn()),
                caller.org().orElse(null),
                null,
                former.size() + 1);
        updates.persistAndFlush(update);
        standings.standAt(taskId, Reported.standing(reported(taskId), frame.today(), clock.instant()));
        String resource = "tasks/" + taskId + "/progress-updates/" + update.id();
        audit.record(AuditAction.APPENDED, resource, update.version(), null, update.view());
        publisher.publish(update);
        return update.view()
                .with(warnings.outside(
                        "effectiveOn",
                        progress.effectiveOn(),
                        task.startOn(),
                        task.dueOn(),
                        ProgressProblem.PROGRESS_OUTSIDE_TASK));
    }

    private List<Reported> reported(UUID taskId) {
        return reported.of(List.of(taskId)).getOrDefault(taskId, List.of());
    }
}
