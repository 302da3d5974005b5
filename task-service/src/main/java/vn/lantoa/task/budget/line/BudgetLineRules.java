package vn.lantoa.task.budget.line;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.task.agency.AgencyService;
import vn.lantoa.task.budget.ledger.BudgetPlans;
import vn.lantoa.task.budget.source.FundingSourceService;
import vn.lantoa.task.plan.clause.ClauseService;
import vn.lantoa.task.reference.OtherCodeProblem;
import vn.lantoa.task.reference.TaskReferenceTable;
import vn.lantoa.task.task.TaskService;
import vn.lantoa.task.warning.TaskWarning;
import vn.lantoa.task.warning.TaskWarnings;

/** What a line may name: what is of this service must be there, what is of others may come. */
@ApplicationScoped
class BudgetLineRules {

    private final BudgetPlans open;
    private final ClauseService clauses;
    private final AgencyService agencies;
    private final FundingSourceService sources;
    private final TaskService tasks;
    private final TaskReferenceTable references;
    private final TaskWarnings warnings;

    BudgetLineRules(
            BudgetPlans open,
            ClauseService clauses,
            AgencyService agencies,
            FundingSourceService sources,
            TaskService tasks,
            TaskReferenceTable references,
            TaskWarnings warnings) {
        this.open = open;
        this.clauses = clauses;
        this.agencies = agencies;
        this.sources = sources;
        this.tasks = tasks;
        this.references = references;
        this.warnings = warnings;
    }

    /**
     * @param before the line so far: what it names already is not held against the plan again
     * @throws Problem 400 naming all that is not there, 409 when another plan took the plan's place before
     */
    void check(BudgetLineEntry entry, @Nullable BudgetLineView before) {
        if (before == null && !open.hold(entry.planId())) {
            throw Problem.inBody("planId", BudgetLineProblem.BUDGET_PLAN_UNKNOWN, entry.planId());
        }
        var faults = new Problem.Collector();
        faults.inBodyIf(
                !agencies.has(entry.agency()), "agency", BudgetLineProblem.BUDGET_AGENCY_UNKNOWN, entry.agency());
        faults.inBodyIf(
                !sources.has(entry.sourceCode()),
                "sourceCode",
                BudgetLineProblem.BUDGET_SOURCE_UNKNOWN,
                entry.sourceCode());
        checkPlace(entry, before, faults);
        faults.raise();
    }

    /** A task may have been carried over since, and a clause removed by an amendment: the money stays where it was. */
    private void checkPlace(BudgetLineEntry entry, @Nullable BudgetLineView before, Problem.Collector faults) {
        UUID task = entry.taskId();
        if (task != null && !(before != null && task.equals(before.taskId()))) {
            boolean ofPlan = entry.planId().equals(tasks.plansOf(List.of(task)).get(task));
            faults.inBodyIf(!ofPlan, "taskId", BudgetLineProblem.BUDGET_TASK_UNKNOWN, task);
        }
        String clause = entry.clausePath();
        if (clause != null && !(before != null && clause.equals(before.clausePath()))) {
            boolean unknown = !clauses.unknown(entry.planId(), List.of(clause)).isEmpty();
            faults.inBodyIf(unknown, "clausePath", BudgetLineProblem.BUDGET_CLAUSE_UNKNOWN, clause);
        }
    }

    /** The codes of other services that nobody told of here: taken all the same (contract.md, Conventions). */
    List<TaskWarning> warnings(BudgetLineEntry entry) {
        List<TaskWarning> found = new ArrayList<>();
        String event = entry.eventCode();
        if (event != null && !references.unknownEvents(List.of(event)).isEmpty()) {
            found.add(warnings.of("eventCode", OtherCodeProblem.CODE_NOT_KNOWN_YET, event));
        }
        UUID order = entry.orderId();
        if (order != null && !references.hasOrder(order)) {
            found.add(warnings.of("orderId", OtherCodeProblem.CODE_NOT_KNOWN_YET, order));
        }
        return found;
    }
}
