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
    MONTHS_DECLARED,
    MONTHS_EXPECTED,
    MONTHS_PERCENT;

    boolean isOfMonths() {
        return name().startsWith("MONTHS");
    }

    boolean isMedian() {
        return name().endsWith("DAYS");
    }
}
