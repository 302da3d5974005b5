package vn.lantoa.reporting.scorecard.keeping;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.parameter.FromTo;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.reporting.scorecard.ScorecardProblem;

/** Of which days the states are asked for. */
public class ScorecardRange {

    private static final int MOST_YEARS = 5;

    @QueryParam("from")
    @Parameter(description = "The first day; a year before `to` unless given.")
    @Nullable
    LocalDate from;

    @QueryParam("to")
    @Parameter(description = "The day after the last one; tomorrow unless given.")
    @Nullable
    LocalDate to;

    public ScorecardRange() {}

    /** From the first day to the day after the last one. */
    record Days(LocalDate from, LocalDate to) {}

    /** @throws Problem 400 when there is no day in it, or more than five years */
    Days days(LocalDate today) {
        LocalDate after = to == null ? today.plusDays(1) : to;
        LocalDate first = from == null ? after.minusYears(1) : from;
        FromTo.check(first, after, ScorecardProblem.SCORECARD_RANGE_INVALID, first, after);
        if (ChronoUnit.DAYS.between(first.plusYears(MOST_YEARS), after) > 0) {
            throw Problem.inQuery("from", ScorecardProblem.SCORECARD_RANGE_TOO_LONG, MOST_YEARS);
        }
        return new Days(first, after);
    }
}
