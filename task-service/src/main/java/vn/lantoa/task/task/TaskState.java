package vn.lantoa.task.task;

/** Whether a task still counts. How far it is follows from its progress, and whether it is late from the day. */
public enum TaskState {
    LIVE,
    /** Leaves every denominator (rules.md §6). */
    CANCELLED;

    public boolean mayBecome(TaskState next) {
        return this == LIVE && next == CANCELLED;
    }
}
