package vn.lantoa.reporting.provenance.count;

/** What is counted. */
public enum Count {
    TASKS,
    ACTION_CLAUSES,
    COVERED_CLAUSES,
    EVENTS,
    OBSTACLES_OPEN,
    OBSTACLES_DECIDED,
    OBSTACLE_DAYS,
    REMINDERS,
    REMINDERS_ANSWERED,
    REMINDERS_SILENT,
    ANSWER_DAYS,
    LATE_PREDECESSORS,
    AMENDMENTS_IN_FORCE,
    FUNDS_DECIDED,
    FUNDS_PROPOSED,
    FUNDS_GRANTED,
    FUNDS_QUESTIONED,
    MONTHS_DECLARED,
    MONTHS_EXPECTED,
    MONTHS_PERCENT;

    boolean isOfMonths() {
        return name().startsWith("MONTHS");
    }

    /** Whether amounts are added, in đồng, and not records counted. */
    boolean isOfMoney() {
        return name().startsWith("FUNDS");
    }

    boolean isMedian() {
        return name().endsWith("DAYS");
    }
}
