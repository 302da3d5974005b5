package vn.lantoa.deploy.local.sample.step.office;

import java.util.Map;
import java.util.Objects;

import vn.lantoa.deploy.local.sample.step.LoadContext;
import vn.lantoa.deploy.local.sample.step.ProgressStep;
import vn.lantoa.deploy.local.sample.step.TaskStep;
import vn.lantoa.deploy.local.sample.step.chase.ReminderStep;
import vn.lantoa.deploy.local.sample.step.money.MoneyStep;
import vn.lantoa.deploy.local.sample.step.org.MergerStep;
import vn.lantoa.deploy.local.sample.step.org.SubPlanStep;
import vn.lantoa.deploy.local.sample.step.part.PlanPartStep;
import vn.lantoa.deploy.local.sample.step.plan.ObstacleStep;
import vn.lantoa.deploy.local.sample.step.returns.ReturnStep;
import vn.lantoa.deploy.local.sample.step.task.WorkStep;

/** Runs the plan as the department and the agencies do: its parts, tasks, money, sub-plans, obstacles. */
public final class PlanYearSteps {

    private final LoadContext loading;

    public PlanYearSteps(LoadContext loading) {
        this.loading = loading;
    }

    /** @return the ids of the tasks by what the files call them */
    public Map<String, String> run(String planId) {
        new PlanPartStep(loading).run(planId);
        Map<String, String> tasks = new TaskStep(loading).run(planId);
        new WorkStep(loading).run(planId, tasks);
        new ProgressStep(loading).run(tasks);
        new ReturnStep(loading).run(planId, tasks);
        new ReminderStep(loading).run(tasks);
        new MoneyStep(loading).run(planId, tasks);
        new MergerStep(loading).run(new SubPlanStep(loading).run(planId));
        new ObstacleStep(loading).run(planId, Objects.requireNonNull(tasks.get("phim-ngan")));
        return tasks;
    }
}
