package vn.lantoa.reporting.scorecard.verdict;

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
    /** No target hangs here. */
    NO_KPI,
    KPI_BEHIND,
    KPI_AT_RISK,
    KPI_ON_TRACK,
    /** No state of a target can be told yet; its own reason says why. */
    KPI_UNKNOWN,
    /** It will not be held, so nothing is expected of it. */
    EVENT_CANCELLED,
    /** It has no days any more and no new ones yet. */
    EVENT_POSTPONED,
    /** Its last day has not passed. */
    EVENT_TO_COME,
    /** Its last day has passed, and nobody says whether it was held. */
    EVENT_OUTCOME_UNKNOWN,
    EVENT_HELD,
    /** It was held, and nobody says anything of its results. */
    FIGURES_MISSING,
    /** Several things are said of a result, and nobody chose. */
    FIGURE_NOT_CHOSEN,
    /** Of each result that anything is said of, one figure stands. */
    FIGURES_STAND,
    /** Nobody says anything of its results, and it was not held yet. */
    NO_FIGURE,
    /** Nobody planned how the press is to tell of it. */
    NO_MEDIA_PLAN,
    /** As many works as planned tell of it. */
    COVERAGE_REACHED,
    /** Fewer works than planned tell of it so far; its last day has not passed. */
    COVERAGE_UNDER_WAY,
    /** It is over, and fewer works than planned tell of it. */
    COVERAGE_BELOW_MINIMUM,
    /** It is over, and of what was planned nothing at all came. */
    COVERAGE_MISSING,
    /** More works tell of it than were planned at most. */
    COVERAGE_ABOVE_MAXIMUM,
    /** Nothing of this is recorded in the system yet. */
    NOT_RECORDED
}
