package vn.lantoa.task.task;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.task.plan.PlanUse;

/** A plan with tasks, cancelled ones too, is in use. */
@ApplicationScoped
class TasksHoldPlans implements PlanUse {

    private final TaskRepository tasks;

    TasksHoldPlans(TaskRepository tasks) {
        this.tasks = tasks;
    }

    @Override
    public boolean holds(UUID planId) {
        return tasks.count("planId", planId) > 0;
    }
}
