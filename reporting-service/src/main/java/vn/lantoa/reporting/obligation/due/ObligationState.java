package vn.lantoa.reporting.obligation.due;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/** Whether what is due was done in time. */
public enum ObligationState {
    /** Not done, and there is time until the end of the due day. */
    DUE,
    /** Done on the due day or before. */
    MET,
    /** Done after the due day, or not done though it is over. */
    LATE;

    /** @param metOn null: not done */
    public static ObligationState on(LocalDate today, LocalDate dueOn, @Nullable LocalDate metOn) {
        if (metOn != null) {
            return metOn.isAfter(dueOn) ? LATE : MET;
        }
        return today.isAfter(dueOn) ? LATE : DUE;
    }
}
