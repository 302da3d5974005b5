package vn.lantoa.task.obstacle;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.web.identity.Caller;
import vn.lantoa.platform.web.identity.Roles;
import vn.lantoa.platform.web.problem.CommonProblem;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.task.agency.AgencyService;
import vn.lantoa.task.agency.directory.OwnAgencies;
import vn.lantoa.task.plan.PlanService;
import vn.lantoa.task.plan.PlanView;
import vn.lantoa.task.plan.clause.ClauseService;
import vn.lantoa.task.task.TaskService;
import vn.lantoa.task.task.TaskView;

/** What must be true of an obstacle before it is raised, and who may raise it. */
@ApplicationScoped
class ObstacleRules {

    private final PlanService plans;
    private final ClauseService clauses;
    private final TaskService tasks;
    private final AgencyService agencies;
    private final OwnAgencies own;
    private final Caller caller;

    ObstacleRules(
            PlanService plans,
            ClauseService clauses,
            TaskService tasks,
            AgencyService agencies,
            OwnAgencies own,
            Caller caller) {
        this.plans = plans;
        this.clauses = clauses;
        this.tasks = tasks;
        this.agencies = agencies;
        this.own = own;
        this.caller = caller;
    }

    /**
     * The code of the agency that raises it.
     *
     * @throws Problem 400 naming what is wrong; 403 when the caller speaks for another agency, or of a task in which
     *     its own has no part; 409 when the plan is closed
     */
    String raisedBy(ObstacleEntry entry) {
        String agency = speaker(entry);
        PlanView plan = plans.holdShared(entry.planId())
                .orElseThrow(() -> Problem.inBody("planId", ObstacleProblem.OBSTACLE_PLAN_UNKNOWN, entry.planId()));
        Optional<TaskView> task = task(entry);
        checkClause(entry);
        task.ifPresent(this::demandPart);
        if (!plan.status().takesTasks()) {
            throw Problem.inBody("planId", ObstacleProblem.OBSTACLE_PLAN_CLOSED, plan.status());
        }
        return agency;
    }

    private String speaker(ObstacleEntry entry) {
        String org = caller.org().orElse(null);
        String named = entry.raisedBy() == null ? org : entry.raisedBy();
        if (named == null) {
            throw Problem.of(CommonProblem.NOT_YOUR_ORG, String.valueOf(org));
        }
        if (!caller.has(Roles.PLAN_ADMIN) && !own.codes().contains(named)) {
            throw Problem.inBody("raisedBy", CommonProblem.NOT_YOUR_ORG, named);
        }
        if (!agencies.has(named)) {
            throw Problem.inBody("raisedBy", ObstacleProblem.OBSTACLE_AGENCY_UNKNOWN, named);
        }
        return named;
    }

    private Optional<TaskView> task(ObstacleEntry entry) {
        UUID id = entry.taskId();
        if (id == null) {
            return Optional.empty();
        }
        boolean ofPlan = entry.planId().equals(tasks.plansOf(List.of(id)).get(id));
        if (!ofPlan) {
            throw Problem.inBody("taskId", ObstacleProblem.OBSTACLE_TASK_UNKNOWN, id);
        }
        return Optional.of(tasks.get(id));
    }

    private void checkClause(ObstacleEntry entry) {
        String path = entry.clausePath();
        if (path != null && !clauses.unknown(entry.planId(), List.of(path)).isEmpty()) {
            throw Problem.inBody("clausePath", ObstacleProblem.OBSTACLE_CLAUSE_UNKNOWN, path);
        }
    }

    /** An agency speaks of tasks that it leads or helps with. */
    private void demandPart(TaskView task) {
        Set<String> codes = own.codes();
        boolean part =
                codes.contains(task.lead()) || task.cooperating().stream().anyMatch(codes::contains);
        if (!caller.has(Roles.PLAN_ADMIN) && !part) {
            throw Problem.inBody("taskId", CommonProblem.NOT_YOUR_ORG, task.lead());
        }
    }
}
