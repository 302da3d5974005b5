package vn.lantoa.media.column;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalUnit;

/** How long the periods of a column are, each of which has its issues. */
public enum ColumnFrequency {
    DAILY(1, ChronoUnit.DAYS),
    WEEKLY(7, ChronoUnit.DAYS),
    BIWEEKLY(14, ChronoUnit.DAYS),
    MONTHLY(1, ChronoUnit.MONTHS),
    QUARTERLY(3, ChronoUnit.MONTHS);

    private final int amount;
    private final TemporalUnit unit;

    ColumnFrequency(int amount, TemporalUnit unit) {
        this.amount = amount;
        this.unit = unit;
    }

    /** The first day of a period, counted from 0: a month that lacks the day of the launch has its last instead. */
    public LocalDate startOf(LocalDate launchedOn, long period) {
        return launchedOn.plus(amount * period, unit);
    }

    /** A period that surely begins no later than the day, and is close to the one that holds it; at least 0. */
    public long periodBefore(LocalDate launchedOn, LocalDate day) {
        return Math.max(0, unit.between(launchedOn, day) / amount - 1);
    }
}
