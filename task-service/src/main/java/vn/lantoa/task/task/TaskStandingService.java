package vn.lantoa.task.task;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.lantoa.platform.data.record.Stamp;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.time.BusinessTime;
import vn.lantoa.task.task.standing.TaskStandingTable;
import vn.lantoa.task.task.value.Standing;

/** Holds tasks of which progress is recorded, and notes how far they are; all in the caller's transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class TaskStandingService {

    private final TaskRepository tasks;
    private final TaskStandingTable table;
    private final Stamp stamp;
    private final TaskPublisher publisher;
    private final Clock clock;

    TaskStandingService(
            TaskRepository tasks, TaskStandingTable table, Stamp stamp, TaskPublisher publisher, Clock clock) {
        this.tasks = tasks;
        this.table = table;
        this.stamp = stamp;
        this.publisher = publisher;
        this.clock = clock;
    }

    /**
     * The task, held for this transaction, so that two progress updates of it follow one another.
     *
     * @throws Problem 404 when there is none, 409 when it is cancelled
     */
    public TaskView hold(UUID id) {
        Task task = tasks.findLocked(id).orElseThrow(() -> Problem.of(TaskProblem.TASK_NOT_FOUND, id));
        if (!task.view().isLiveOn(BusinessTime.today(clock))) {
            throw Problem.of(TaskProblem.TASK_CANCELLED, id);
        }
        return task.view();
    }

    /**
     * Those of these tasks that there are, cancelled ones too, held for this transaction as {@link #hold} does; always
     * in the same order, so that nobody waits in a circle.
     */
    public List<TaskView> holdAll(Collection<UUID> ids) {
        return tasks.lockedOf(ids).stream().map(Task::view).toList();
    }

    /** As {@link #holdAll}, for who changes nothing of them but how far they are. */
    public List<TaskView> holdAllToStand(Collection<UUID> ids) {
        return tasks.heldOf(ids).stream().map(Task::view).toList();
    }

    /** Notes how far a held task is, and raises its version. */
    public void standAt(UUID id, Standing standing) {
        standAll(Map.of(id, standing));
    }

    /**
     * Notes how far held tasks are, and raises their versions. Nothing else of them may have been changed in this
     * transaction: they are written here, and by nobody after.
     */
    public void standAll(Map<UUID, Standing> standings) {
        if (standings.isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        List<Task> moved =
                standings.keySet().stream().sorted().map(tasks::findById).toList();
        moved.forEach(tasks.getEntityManager()::detach);
        moved.forEach(task -> task.standAt(standings.getOrDefault(task.id(), Standing.NOT_BEGUN), now));
        stamp.changed(moved);
        table.keep(moved.stream().map(Task::view).toList());
        publisher.publishAll(moved);
    }
}
