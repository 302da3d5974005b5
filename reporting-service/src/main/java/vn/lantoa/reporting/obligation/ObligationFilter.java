package vn.lantoa.reporting.obligation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.parameter.FromTo;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.reporting.obligation.due.ObligationState;

/** Which obligations are asked for. */
public class ObligationFilter {

    private static final int MONTHS = 3;
    private static final int MOST_YEARS = 5;

    @QueryParam("from")
    @Parameter(
            description =
                    "The first due day; unless given, that of the current month, or three months before `to` where that"
                            + " is over.")
    @Nullable
    LocalDate from;

    @QueryParam("to")
    @Parameter(description = "The day after the last due day; three months after the first one unless given.")
    @Nullable
    LocalDate to;

    @QueryParam("agency")
    @Parameter(description = "Whose: a code of the press register or of that of agencies; may be repeated.")
    @Nullable
    List<String> agency;

    @QueryParam("kind")
    @Parameter(description = "May be repeated.")
    @Nullable
    List<ObligationKind> kind;

    @QueryParam("state")
    @Parameter(description = "As of today; may be repeated.")
    @Nullable
    List<ObligationState> state;

    public ObligationFilter() {}

    /**
     * From the first due day to the day after the last one.
     *
     * @throws Problem 400 when there is no day in it, or more than five years
     */
    Days days(LocalDate today) {
        LocalDate first = from == null ? firstUnlessGiven(today) : from;
        LocalDate after = to == null ? first.plusMonths(MONTHS) : to;
        FromTo.check(first, after, ObligationProblem.OBLIGATION_RANGE_INVALID, first, after);
        if (ChronoUnit.DAYS.between(first.plusYears(MOST_YEARS), after) > 0) {
            throw Problem.inQuery("from", ObligationProblem.OBLIGATION_RANGE_TOO_LONG, MOST_YEARS);
        }
        return new Days(first, after);
    }

    private LocalDate firstUnlessGiven(LocalDate today) {
        LocalDate ofTheMonth = today.withDayOfMonth(1);
        return to == null || ofTheMonth.isBefore(to) ? ofTheMonth : to.minusMonths(MONTHS);
    }

    List<String> agencies() {
        return agency == null ? List.of() : agency;
    }

    boolean isFor(ObligationKind asked) {
        return kind == null || kind.isEmpty() || kind.contains(asked);
    }

    boolean takes(Obligation one) {
        return isFor(one.kind())
                && (state == null || state.isEmpty() || state.contains(one.state()))
                && (agencies().isEmpty() || one.agency() != null && agencies().contains(one.agency()));
    }

    /** @param to the day after the last one */
    record Days(LocalDate from, LocalDate to) {

        boolean hold(LocalDate day) {
            return !day.isBefore(from) && day.isBefore(to);
        }
    }
}
