package vn.lantoa.event.series;

/** How often a series comes. */
public enum Recurrence {
    ANNUAL,
    BIENNIAL,
    HALF_YEARLY,
    QUARTERLY,
    IRREGULAR
}
