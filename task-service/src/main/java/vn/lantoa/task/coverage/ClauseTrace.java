package vn.lantoa.task.coverage;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.task.budget.figure.BudgetRow;
import vn.lantoa.task.plan.clause.ClauseView;
import vn.lantoa.task.progress.PlanProgress;
import vn.lantoa.task.task.TaskView;

/**
 * What hangs on one clause.
 *
 * @param tasks live and cancelled
 * @param agencies codes of those that lead or help with the live ones, in order
 * @param progress null when the clause does not ask for action
 * @param budget the money of the lines that name it, or whose task serves it alone
 */
@Schema(name = "ClauseTrace")
public record ClauseTrace(
        ClauseView clause,
        List<TaskView> tasks,
        List<String> agencies,
        PlanProgress.@Nullable OfClause progress,
        BudgetRow budget) {}
