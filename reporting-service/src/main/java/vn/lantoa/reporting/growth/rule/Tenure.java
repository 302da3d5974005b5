package vn.lantoa.reporting.growth.rule;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.time.Validity;

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
        return days().holds(year.half(half).lastDay());
    }

    /** Whether it has ended by the last day of a half-month. */
    boolean isOverBy(GrowthYear year, int half) {
        return endsBefore(year.half(half).lastDay());
    }

    /** Whether it ends before a day. */
    public boolean endsBefore(LocalDate day) {
        return days().endsBefore(day);
    }

    /** Whether it begins after a day. */
    public boolean beginsAfter(LocalDate day) {
        return days().beginsAfter(day);
    }

    private Validity days() {
        return new Validity(from, to);
    }
}
