package vn.lantoa.event.mediaplan;

import org.jspecify.annotations.Nullable;

/** How a line of the plan stands. Bounds are inclusive. */
public enum LineState {
    /** Fewer works than the minimum. */
    BELOW,
    MET,
    /** More works than the maximum. */
    ABOVE;

    static LineState of(int works, int minimum, @Nullable Integer maximum) {
        if (works < minimum) {
            return BELOW;
        }
        return maximum != null && works > maximum ? ABOVE : MET;
    }
}
