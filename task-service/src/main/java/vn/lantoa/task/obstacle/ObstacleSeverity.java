package vn.lantoa.task.obstacle;

/** How much an obstacle hinders the plan. */
public enum ObstacleSeverity {
    /** The task goes on. */
    LOW,
    /** The task may be late. */
    MEDIUM,
    /** The task cannot go on before it is decided. */
    HIGH
}
