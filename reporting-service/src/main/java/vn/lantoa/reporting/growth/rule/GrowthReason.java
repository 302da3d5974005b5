package vn.lantoa.reporting.growth.rule;

/** Why a figure of a target is missing (rules.md §3): never shown as 0. */
public enum GrowthReason {
    /** The target has no approval yet, so that neither it nor its baselines count. */
    TARGET_NOT_APPROVED,
    /** The target's definition has just come, and what counts under it is not counted yet: a matter of moments. */
    NOT_COUNTED_YET,
    /** No approved baseline. */
    NO_BASELINE,
    /** The baseline's months are cut by another calendar than the target's. */
    BASELINE_CALENDAR_MISMATCH,
    /** The baseline of these months is zero. */
    ZERO_BASELINE,
    /** No month has ended yet. */
    NO_CLOSED_MONTH,
    /** Months have ended, but none of them is declared. */
    NO_DECLARED_MONTH,
    /** Only the year's value is known, and the year is not whole. */
    PARTIAL_BASELINE,
    /** The year is over, but not every month of it is declared, so nobody can judge it. */
    YEAR_INCOMPLETE,
    /** Growth is known, but there are fewer than two months to forecast from. */
    TOO_FEW_MONTHS,
    /** No month is left, so no rate can be needed. */
    PERIOD_OVER
}
