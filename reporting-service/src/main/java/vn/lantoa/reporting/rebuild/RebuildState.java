package vn.lantoa.reporting.rebuild;

/** How far a rebuild is. */
public enum RebuildState {
    REQUESTED,
    RUNNING,
    /** From topics: all is empty, and fills. */
    READING,
    COMPLETED,
    /** Nothing was changed. */
    FAILED;

    boolean isOpen() {
        return this == REQUESTED || this == RUNNING || this == READING;
    }
}
