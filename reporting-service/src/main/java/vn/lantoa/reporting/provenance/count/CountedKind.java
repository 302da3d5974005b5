package vn.lantoa.reporting.provenance.count;

/** What a record is that a figure counts. */
public enum CountedKind {
    TASK,
    CLAUSE,
    EVENT,
    OBSTACLE,
    REMINDER,
    /** A month of a press agency that was to be declared. */
    AGENCY_MONTH
}
