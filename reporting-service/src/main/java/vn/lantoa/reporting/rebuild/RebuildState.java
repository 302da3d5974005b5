package vn.lantoa.reporting.rebuild;

/** How far a rebuild is. */
public enum RebuildState {
    REQUESTED,
    RUNNING,
    /** From topics: tables beside those that answer fill, and take their place at the end. */
    READING,
    COMPLETED,
    /** Nothing was changed. */
    FAILED;

    boolean isOpen() {
        return this == REQUESTED || this == RUNNING || this == READING;
    }
}
