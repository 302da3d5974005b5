package vn.lantoa.reporting.scorecard;

/** Why a light is what it is. */
public enum Cause {
    /** A task is not done and its due day has passed. */
    TASK_OVERDUE,
    /** The clause asks for action, and no live task serves it. */
    UNCOVERED,
    /** A task's start day has passed, and nothing was reported of it. */
    TASK_NOT_BEGUN,
    /** The mean progress is lower than the share of time that has passed. */
    BEHIND_TIME,
    /** No task is overdue, and each is begun that should be. */
    IN_TIME,
    /** No task counts. */
    NO_TASK,
    /** All tasks weigh nothing, so that there is no weighted mean. */
    ZERO_WEIGHT,
    /** The figure has no mark to be held against. */
    NO_MARK,
    /** What serves several clauses would count several times. */
    COUNTED_PER_CLAUSE,
    /** No target hangs here. */
    NO_KPI,
    KPI_BEHIND,
    KPI_AT_RISK,
    KPI_ON_TRACK,
    /** No state of a target can be told yet; its own reason says why. */
    KPI_UNKNOWN,
    /** Nothing of this is recorded in the system yet. */
    NOT_RECORDED
}
