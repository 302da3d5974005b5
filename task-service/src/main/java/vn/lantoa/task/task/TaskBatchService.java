package vn.lantoa.task.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.lantoa.platform.data.audit.AuditAction;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.task.plan.PlanView;
import vn.lantoa.task.task.attempt.TaskAttempt;
import vn.lantoa.task.task.dependency.TaskOrder;
import vn.lantoa.task.task.rule.OpenPlans;
import vn.lantoa.task.task.rule.TaskRules;

/** Makes and changes many tasks of one plan with a few statements. */
@ApplicationScoped
@Transactional
public class TaskBatchService {

    private final TaskRepository tasks;
    private final TaskRules rules;
    private final OpenPlans plans;
    private final TaskJournal journal;

    TaskBatchService(TaskRepository tasks, TaskRules rules, OpenPlans plans, TaskJournal journal) {
        this.tasks = tasks;
        this.rules = rules;
        this.plans = plans;
        this.journal = journal;
    }

    /**
     * A batch of which nothing is stored yet.
     *
     * @param plan that is held
     * @param entries all that it may be asked to take: what they name is looked up once
     * @param order the tasks of the plan
     */
    public TaskBatch begin(PlanView plan, List<TaskEntry> entries, TaskOrder order) {
        return new TaskBatch(rules.checking(plan, entries, order), order);
    }

    /** Stores what the batch took; the tasks that it changes are held. */
    public void store(TaskBatch batch) {
        Set<String> codes = batch.wanted().stream()
                .flatMap(one -> Stream.ofNullable(one.task().code()))
                .collect(Collectors.toSet());
        List<Task> stored = new ArrayList<>();
        for (TaskBatch.Wanted one : batch.wanted()) {
            stored.add(put(one, codes));
        }
        tasks.flush();
        List<TaskJournal.Change> changes = new ArrayList<>();
        for (int i = 0; i < stored.size(); i++) {
            TaskView before = batch.wanted().get(i).before();
            changes.add(new TaskJournal.Change(
                    before == null ? AuditAction.CREATED : AuditAction.REPLACED, stored.get(i), before));
        }
        journal.noteAll(changes);
    }

    /** @param codes what the tasks of the batch are called now */
    private Task put(TaskBatch.Wanted one, Set<String> codes) {
        TaskView before = one.before();
        if (before == null) {
            tasks.persist(one.task());
            return one.task();
        }
        Task task = tasks.findById(before.id());
        task.replaceBy(one.checked());
        String former = before.code();
        if (former != null && !former.equals(task.code()) && codes.contains(former)) {
            // before another task takes the code that this one gives up
            tasks.flush();
        }
        return task;
    }

    /**
     * Creates the tasks of one plan that can be, and says what is wrong with each of the others.
     *
     * @return what came of each entry, in their order
     * @throws Problem 400 when there is no such plan, 409 when it takes no tasks any more
     */
    public List<TaskAttempt> attempts(UUID planId, List<TaskEntry> entries) {
        TaskBatch batch = begin(plans.ofAddress(planId), entries, new TaskOrder());
        List<TaskAttempt> attempts =
                entries.stream().map(entry -> attempt(batch, entry)).toList();
        store(batch);
        return attempts;
    }

    private static TaskAttempt attempt(TaskBatch batch, TaskEntry entry) {
        try {
            return new TaskAttempt(batch.put(entry, null).id(), List.of());
        } catch (Problem wrong) {
            return new TaskAttempt(null, wrong.faults());
        }
    }
}
