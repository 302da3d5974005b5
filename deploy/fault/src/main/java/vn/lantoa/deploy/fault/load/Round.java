package vn.lantoa.deploy.fault.load;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * One storm of a run. What is published in it falls into a month that is its own, so that its figures can be told from
 * those of all others.
 *
 * @param number from 0
 */
public record Round(long seed, int number) {

    private static final YearMonth FIRST = YearMonth.of(2004, 1);
    private static final int MONTHS = 240;

    public Round {
        if (number < 0 || number >= MONTHS) {
            throw new IllegalArgumentException("there are months for " + MONTHS + " rounds");
        }
    }

    YearMonth month() {
        return FIRST.plusMonths(number);
    }

    public LocalDate from() {
        return month().atDay(1);
    }

    /** The first day that is no longer in it. */
    public LocalDate to() {
        return month().plusMonths(1).atDay(1);
    }

    /** The beginning of its external ids, unique also among the runs of one database. */
    public String tag() {
        return Long.toString(seed, Character.MAX_RADIX) + "r" + number;
    }
}
