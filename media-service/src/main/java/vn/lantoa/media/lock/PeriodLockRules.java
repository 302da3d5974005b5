package vn.lantoa.media.lock;

import java.time.LocalDate;

import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.time.Period;
import vn.lantoa.platform.web.time.ReportCalendar;

/** Which periods can be locked (rules.md §5). */
final class PeriodLockRules {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private PeriodLockRules() {}

    /**
     * The period of a key.
     *
     * @param today the local day
     * @throws Problem 404 when it is none, 409 when the period is not over
     */
    static Period checked(ReportCalendar calendar, String key, LocalDate today) {
        Period period = Period.parse(calendar, key)
                .filter(one -> one.firstMonth().getYear() >= FIRST_YEAR
                        && one.firstMonth().getYear() <= LAST_YEAR)
                .orElseThrow(() -> Problem.of(PeriodLockProblem.PERIOD_NOT_FOUND, key));
        if (!today.isAfter(period.lastDay())) {
            throw Problem.of(PeriodLockProblem.PERIOD_NOT_OVER, key, period.lastDay());
        }
        return period;
    }
}
