package vn.lantoa.platform.web.time;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * From which day to which something exists or holds, both included.
 *
 * @param from its first day; null: since ever
 * @param to its last day; null: for ever
 */
public record Validity(@Nullable LocalDate from, @Nullable LocalDate to) {

    /** Whether a day is one of its days. */
    public boolean holds(LocalDate day) {
        return meets(day, day);
    }

    /**
     * Whether one day at least is its own and between these two.
     *
     * @param first null: since ever
     * @param last null: for ever
     */
    public boolean meets(@Nullable LocalDate first, @Nullable LocalDate last) {
        return !endsBefore(first) && !beginsAfter(last);
    }

    /**
     * Whether it is over before a day.
     *
     * @param day null: before all days
     */
    public boolean endsBefore(@Nullable LocalDate day) {
        return to != null && day != null && to.isBefore(day);
    }

    /**
     * Whether it begins only after a day.
     *
     * @param day null: after all days
     */
    public boolean beginsAfter(@Nullable LocalDate day) {
        return from != null && day != null && from.isAfter(day);
    }

    /** Whether its last day is before its first. */
    public boolean isReversed() {
        return endsBefore(from);
    }
}
