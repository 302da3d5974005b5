package vn.lantoa.reporting.growth.rule;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * How long an agency exists. A half-month is of whoever exists on its last day, so that the halves of an agency and of
 * its successor never overlap where their days do not.
 *
 * @param from its first day; null: since ever
 * @param to its last day; null: for ever
 */
public record Tenure(@Nullable LocalDate from, @Nullable LocalDate to) {

    /** Whether a half-month of the year is its own. */
    boolean holds(GrowthYear year, int half) {
        LocalDate last = year.half(half).lastDay();
        return (from == null || !from.isAfter(last)) && (to == null || !to.isBefore(last));
    }

    /** Whether it has ended by the last day of a half-month. */
    boolean isOverBy(GrowthYear year, int half) {
        return to != null && to.isBefore(year.half(half).lastDay());
    }

    /** Whether it ends before a day. */
    public boolean endsBefore(LocalDate day) {
        return to != null && to.isBefore(day);
    }

    /** Whether it begins after a day. */
    public boolean beginsAfter(LocalDate day) {
        return from != null && from.isAfter(day);
    }
}
