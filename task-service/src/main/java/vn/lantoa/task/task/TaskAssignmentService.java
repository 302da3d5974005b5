package vn.lantoa.task.task;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.lantoa.platform.web.conditional.Preconditions;
import vn.lantoa.platform.web.problem.Fault;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.task.agency.AgencyService;
import vn.lantoa.task.task.assignment.TaskAssignment;
import vn.lantoa.task.task.assignment.TaskAssignments;
import vn.lantoa.task.task.assignment.TaskAssignmentsEntry;
import vn.lantoa.task.task.value.TaskRole;

/** Says who has which role in a task. */
@ApplicationScoped
@Transactional
public class TaskAssignmentService {

    private final TaskService tasks;
    private final AgencyService agencies;
    private final Preconditions preconditions;

    TaskAssignmentService(TaskService tasks, AgencyService agencies, Preconditions preconditions) {
        this.tasks = tasks;
        this.agencies = agencies;
        this.preconditions = preconditions;
    }

    TaskAssignments get(UUID id) {
        return TaskAssignments.of(tasks.get(id));
    }

    /**
     * Gives a task other agencies.
     *
     * @throws Problem 400 when not exactly one leads
     */
    TaskAssignments assign(UUID id, TaskAssignmentsEntry roles) {
        Task task = tasks.stored(id);
        preconditions.requireMatch(task.version());
        check(roles);
        List<String> leads = roles.of(TaskRole.LEAD);
        TaskEntry assigned = task.view()
                .entry()
                .assigned(
                        leads.isEmpty() ? null : leads.get(0),
                        roles.of(TaskRole.COOPERATE),
                        roles.of(TaskRole.ADVISE),
                        roles.of(TaskRole.INSPECT));
        try {
            return TaskAssignments.of(tasks.replace(task, assigned));
        } catch (Problem wrong) {
            throw inItems(wrong, roles);
        }
    }

    /** What is wrong with the task, where the roles say it. */
    private static Problem inItems(Problem wrong, TaskAssignmentsEntry roles) {
        Problem.Collector faults = new Problem.Collector();
        for (Fault fault : wrong.faults()) {
            faults.inBody(
                    roles.placeOf(fault.field()), fault.code(), fault.args().toArray());
        }
        faults.raise();
        return wrong;
    }

    private void check(TaskAssignmentsEntry roles) {
        List<String> named = roles.items().stream().map(TaskAssignment::agency).toList();
        Set<String> unknown = agencies.unknown(named.stream().distinct().toList());
        Problem.Collector faults = new Problem.Collector();
        for (int i = 0; i < named.size(); i++) {
            String code = named.get(i);
            String field = "items[" + i + "].agency";
            faults.inBodyIf(unknown.contains(code), field, TaskProblem.TASK_AGENCY_UNKNOWN, code);
            faults.inBodyIf(named.indexOf(code) < i, field, TaskProblem.TASK_ROLE_REPEATED, code);
        }
        List<String> leads = roles.of(TaskRole.LEAD);
        faults.inBodyIf(leads.size() > 1, "items", TaskProblem.TASK_LEAD_TWICE, String.join(", ", leads));
        faults.raise();
    }
}
