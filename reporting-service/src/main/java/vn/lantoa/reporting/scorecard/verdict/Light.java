package vn.lantoa.reporting.scorecard.verdict;

/** How a part stands; of several parts the worst that judges decides. */
public enum Light {
    /** something asks for a decision now */
    RED,
    /** something asks for attention */
    AMBER,
    /** as it should be */
    GREEN,
    /** a figure that nobody set a mark for, or whose time has not come */
    NEUTRAL,
    /** nothing to judge by */
    UNKNOWN;

    boolean judges() {
        return this == RED || this == AMBER || this == GREEN;
    }
}
