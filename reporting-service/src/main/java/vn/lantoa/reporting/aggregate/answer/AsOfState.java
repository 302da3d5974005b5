package vn.lantoa.reporting.aggregate.answer;

/** Whether what was known at an instant is settled. */
public enum AsOfState {
    /** Not everything that was recorded until then is applied yet. */
    OPEN,
    /** The watermark has passed it: the figures will not change. */
    CLOSED
}
