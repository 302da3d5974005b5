package vn.lantoa.task.progress;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.audit.AuditAction;
import vn.lantoa.platform.data.audit.AuditTrail;
import vn.lantoa.platform.web.identity.Caller;
import vn.lantoa.platform.web.identity.Roles;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;
import vn.lantoa.platform.web.problem.CommonProblem;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.time.BusinessTime;
import vn.lantoa.platform.web.time.WorkingDays;
import vn.lantoa.task.agency.AgencyService;
import vn.lantoa.task.attachment.AttachmentService;
import vn.lantoa.task.attachment.AttachmentView;
import vn.lantoa.task.calendar.Holidays;
import vn.lantoa.task.task.TaskDueState;
import vn.lantoa.task.task.TaskService;
import vn.lantoa.task.task.TaskView;
import vn.lantoa.task.task.warning.TaskWarnings;

/** Takes progress updates of the agency that leads the task. */
@ApplicationScoped
@Transactional
public class ProgressService {

    /** More working days back than this, and an update is marked as backdated (rules.md §6). */
    private static final int PROMPT_WORKING_DAYS = 5;

    private static final int LONGEST_HOLIDAYS = 30;

    private final ProgressRepository updates;
    private final TaskService tasks;
    private final AgencyService agencies;
    private final AttachmentService attachments;
    private final Holidays holidays;
    private final TaskWarnings warnings;
    private final Caller caller;
    private final AuditTrail audit;
    private final ProgressPublisher publisher;
    private final Clock clock;

    ProgressService(
            ProgressRepository updates,
            TaskService tasks,
            AgencyService agencies,
            AttachmentService attachments,
            Holidays holidays,
            TaskWarnings warnings,
            Caller caller,
            AuditTrail audit,
            ProgressPublisher publisher,
            Clock clock) {
        this.updates = updates;
        this.tasks = tasks;
        this.agencies = agencies;
        this.attachments = attachments;
        this.holidays = holidays;
        this.warnings = warnings;
        this.caller = caller;
        this.audit = audit;
        this.publisher = publisher;
        this.clock = clock;
    }

    Page<ProgressView> list(UUID taskId, PageRequest page) {
        return updates.page(tasks.get(taskId).id(), page).map(ProgressUpdate::view);
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
        return TaskDueState.of(task, day, Reported.standing(updates.reportedOf(taskId), day, clock.instant()));
    }

    /**
     * Appends an update and raises the task's version.
     *
     * @throws Problem 403 when the caller's organisation does not lead the task
     */
    ProgressView append(UUID taskId, NewProgress progress) {
        TaskView task = tasks.hold(taskId);
        demandOwn(task);
        LocalDate today = BusinessTime.today(clock);
        check(task, progress, today);
        ProgressUpdate update = new ProgressUpdate(
                taskId,
                progress,
                isBackdated(progress.effectiveOn(), today),
                caller.org().orElse(null),
                updates.countOf(taskId) + 1);
        updates.persistAndFlush(update);
        tasks.standAt(taskId, Reported.standing(updates.reportedOf(taskId), today, clock.instant()));
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

    private void demandOwn(TaskView task) {
        if (caller.has(Roles.PLAN_ADMIN)) {
            return;
        }
        boolean own = caller.org()
                .map(org -> agencies.ownCodes(org).contains(task.lead()))
                .orElse(false);
        if (!own) {
            throw Problem.of(CommonProblem.NOT_YOUR_ORG, task.lead());
        }
    }

    private void check(TaskView task, NewProgress progress, LocalDate today) {
        Problem.Collector faults = new Problem.Collector();
        faults.inBodyIf(
                progress.reportsCompletion() && progress.evidence().isEmpty(),
                "evidence",
                ProgressProblem.PROGRESS_EVIDENCE_REQUIRED);
        faults.inBodyIf(
                progress.effectiveOn().isAfter(today),
                "effectiveOn",
                ProgressProblem.PROGRESS_IN_FUTURE,
                progress.effectiveOn(),
                today);
        Set<String> owners = progress.evidence().isEmpty() ? Set.of() : ownersOfEvidence(task);
        for (int i = 0; i < progress.evidence().size(); i++) {
            check(progress.evidence().get(i), "evidence[" + i + "]", owners, faults);
        }
        faults.raise();
    }

    private void check(Evidence evidence, String field, Set<String> owners, Problem.Collector faults) {
        UUID attachmentId = evidence.attachmentId();
        if (!evidence.namesOneSource()) {
            faults.inBody(field, ProgressProblem.PROGRESS_EVIDENCE_SOURCE);
        } else if (evidence.url() != null) {
            faults.inBodyIf(!evidence.linksToTheWeb(), field + ".url", ProgressProblem.PROGRESS_EVIDENCE_URL);
        } else if (attachmentId != null) {
            checkAttachment(attachmentId, field + ".attachmentId", owners, faults);
        }
    }

    private void checkAttachment(UUID id, String field, Set<String> owners, Problem.Collector faults) {
        AttachmentView attachment = attachments.find(id).orElse(null);
        if (attachment == null) {
            faults.inBody(field, ProgressProblem.PROGRESS_ATTACHMENT_UNKNOWN, id);
        } else if (!owners.contains(String.valueOf(attachment.org()))) {
            faults.inBody(field, ProgressProblem.PROGRESS_ATTACHMENT_OF_OTHERS, id, String.valueOf(attachment.org()));
        }
    }

    /** Whose files show something of a task: those of who reports, of its lead, and of those they came from. */
    private Set<String> ownersOfEvidence(TaskView task) {
        Set<String> owners = new HashSet<>(agencies.originsOf(task.lead()));
        caller.org().ifPresent(org -> owners.addAll(agencies.originsOf(org)));
        return owners;
    }

    private boolean isBackdated(LocalDate effectiveOn, LocalDate today) {
        WorkingDays workingDays = holidays.between(today.minusDays(LONGEST_HOLIDAYS), today);
        return effectiveOn.isBefore(workingDays.before(today, PROMPT_WORKING_DAYS));
    }
}
