package vn.lantoa.task.task.value;

/** Whether a task is one of the usual, or tries something new (R028). */
public enum TaskKind {
    REGULAR,
    /** giải pháp mang tính đột phá: says what it supposes, and by what figure that shows */
    BREAKTHROUGH
}
