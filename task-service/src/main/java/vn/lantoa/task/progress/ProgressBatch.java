package vn.lantoa.task.progress;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.audit.AuditAction;
import vn.lantoa.platform.data.audit.AuditTrail;
import vn.lantoa.platform.data.record.Stamp;
import vn.lantoa.platform.web.identity.Caller;
import vn.lantoa.platform.web.problem.Fault;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.task.progress.evidence.Evidence;
import vn.lantoa.task.progress.evidence.EvidenceRules;
import vn.lantoa.task.progress.reported.CourseTable;
import vn.lantoa.task.progress.reported.ReportedRowsTable;
import vn.lantoa.task.task.TaskStandingService;

/** Appends updates of many tasks, held by the caller: a few statements for all of them. */
@ApplicationScoped
public class ProgressBatch {

    private final ReportedRowsTable rows;
    private final Stamp stamp;
    private final CourseTable courses;
    private final ProgressRules rules;
    private final EvidenceRules evidence;
    private final TaskStandingService tasks;
    private final Caller caller;
    private final AuditTrail audit;
    private final ProgressPublisher publisher;
    private final Clock clock;

    ProgressBatch(
            ReportedRowsTable rows,
            Stamp stamp,
            CourseTable courses,
            ProgressRules rules,
            EvidenceRules evidence,
            TaskStandingService tasks,
            Caller caller,
            AuditTrail audit,
            ProgressPublisher publisher,
            Clock clock) {
        this.rows = rows;
        this.stamp = stamp;
        this.courses = courses;
        this.rules = rules;
        this.evidence = evidence;
        this.tasks = tasks;
        this.caller = caller;
        this.audit = audit;
        this.publisher = publisher;
        this.clock = clock;
    }

    /** What is wrong with each of these updates of tasks that an agency or its predecessors lead, in their order. */
    public List<List<Fault>> faults(String agency, List<NewProgress> sent) {
        ProgressRules.Frame frame = rules.today();
        List<Evidence> shown =
                sent.stream().flatMap(one -> one.evidence().stream()).toList();
        EvidenceRules.Files files = evidence.files(agency, shown);
        List<List<Fault>> faults = new ArrayList<>();
        for (NewProgress one : sent) {
            faults.add(faults(one, frame, files));
        }
        return faults;
    }

    private static List<Fault> faults(NewProgress one, ProgressRules.Frame frame, EvidenceRules.Files files) {
        try {
            frame.check(one, files);
            return List.of();
        } catch (Problem wrong) {
            return wrong.faults();
        }
    }

    /** Appends one update, without a fault, to each of these tasks, for a return; answers them by task. */
    public Map<UUID, ProgressView> append(UUID returnId, Map<UUID, NewProgress> sent) {
        ProgressRules.Frame frame = rules.today();
        Map<UUID, Integer> former = courses.counts(sent.keySet());
        List<ProgressUpdate> made = new ArrayList<>();
        sent.forEach((task, progress) -> made.add(new ProgressUpdate(
                task,
                progress,
                frame.isBackdated(progress.effectiveOn()),
                caller.org().orElse(null),
                returnId,
                former.getOrDefault(task, 0) + 1)));
        stamp.inserted(made);
        rows.insert(made.stream()
                .map(update -> new ReportedRowsTable.NewRow(update.view(), update.ordinal()))
                .toList());
        tasks.standAll(courses.standings(sent.keySet(), frame.today(), clock.instant()));
        note(made);
        publisher.publishAll(made);
        Map<UUID, ProgressView> views = new HashMap<>();
        made.forEach(update -> views.put(update.taskId(), update.view()));
        return views;
    }

    private void note(List<ProgressUpdate> made) {
        AuditTrail.Author author = audit.author();
        audit.recordAll(made.stream()
                .map(update -> new AuditTrail.Write(
                        author,
                        AuditAction.APPENDED,
                        "tasks/" + update.taskId() + "/progress-updates/" + update.id(),
                        update.version(),
                        null,
                        update.view(),
                        null))
                .toList());
    }
}
