package vn.lantoa.media.usage;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.problem.CommonProblem;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.time.BusinessTime;

/** A calendar month, Việt Nam time. */
record UsageMonth(YearMonth month) {

    private static final String FORM = "(19|20|21)\\d{2}-(0[1-9]|1[0-2])";

    static UsageMonth of(Instant instant) {
        return new UsageMonth(YearMonth.from(BusinessTime.dayOf(instant)));
    }

    /**
     * The month that was asked for, or else that of an instant.
     *
     * @throws Problem 400 when it is none
     */
    static UsageMonth asked(@Nullable String month, Instant now) {
        if (month == null) {
            return of(now);
        }
        if (!month.matches(FORM)) {
            throw Problem.inQuery("month", CommonProblem.PARAMETER_INVALID, "month", month, "yyyy-MM");
        }
        return new UsageMonth(YearMonth.parse(month));
    }

    LocalDate firstDay() {
        return month.atDay(1);
    }

    Instant begin() {
        return BusinessTime.startOf(firstDay());
    }

    /** The instant at which the month is over, and the next one begins. */
    Instant end() {
        return BusinessTime.startOf(month.plusMonths(1).atDay(1));
    }

    @Override
    public String toString() {
        return month.toString();
    }
}
