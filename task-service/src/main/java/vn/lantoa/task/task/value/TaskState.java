package vn.lantoa.task.task.value;

import vn.lantoa.platform.web.state.Transitions;
import vn.lantoa.task.task.TaskProblem;

/** Whether a task still counts. How far it is follows from its progress, and whether it is late from the day. */
public enum TaskState {
    LIVE,
    /** Leaves every denominator (rules.md §6). */
    CANCELLED;

    public static final Transitions<TaskState> TRANSITIONS = Transitions.<TaskState>orElse(
                    TaskProblem.TASK_TRANSITION_ILLEGAL)
            .allow(LIVE, CANCELLED)
            .needReason(CANCELLED, TaskProblem.TASK_CANCEL_REASON_REQUIRED);
}
