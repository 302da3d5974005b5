package vn.lantoa.reporting.provenance.count;

/** What a record is that a figure counts. */
public enum CountedKind {
    TASK,
    CLAUSE,
    EVENT,
    /** A line of an event's media plan. */
    MEDIA_PLAN_LINE,
    OBSTACLE,
    REMINDER,
    AMENDMENT,
    /** A decision that assigns money, or takes it back. */
    ALLOCATION,
    PROPOSAL,
    FINANCE_CHECK,
    /** A month of a press agency that was to be declared. */
    AGENCY_MONTH
}
