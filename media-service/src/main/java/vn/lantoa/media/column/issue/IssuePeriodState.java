package vn.lantoa.media.column.issue;

/** How a period of a column stands today. */
public enum IssuePeriodState {
    /** All its issues are there. */
    ISSUED,
    /** It is over, and an issue at least is not there. */
    MISSING,
    /** It is not over, and an issue at least is not there yet. */
    OPEN
}
