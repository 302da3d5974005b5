package vn.lantoa.event.figure.standing;

/** Which assertion of a metric stands. */
public enum FigureState {
    /** The one that somebody chose, with a reason. */
    CHOSEN,
    /** All sources say the same by now, so any of them. */
    AGREED,
    /** None: they differ, and nobody chose. */
    UNDECIDED
}
