package vn.lantoa.task.progress.commitment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.parameter.FromTo;
import vn.lantoa.platform.web.problem.CommonProblem;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.time.Period;
import vn.lantoa.task.plan.PlanView;

/** Which period's promises are asked for, and from when. */
public class CommitmentPeriod {

    @QueryParam("period")
    @Parameter(description = "A period of the plan's report calendar, such as `2024-Q2`; instead of `from` and `to`.")
    @Nullable
    String period;

    @QueryParam("from")
    @Parameter(description = "The first day; the plan's first unless given.")
    @Nullable
    LocalDate from;

    @QueryParam("to")
    @Parameter(description = "The first day behind the period; that after the plan's last unless given.")
    @Nullable
    LocalDate to;

    @QueryParam("promisedAt")
    @Parameter(description = "Promised is what was known at this instant; the start of the period unless given.")
    @Nullable
    OffsetDateTime promisedAt;

    @QueryParam("asOf")
    @Parameter(description = "The day that judges; today unless given.")
    @Nullable
    LocalDate asOf;

    public CommitmentPeriod() {}

    /**
     * The days of the period.
     *
     * @param to the first day behind
     */
    record Days(LocalDate from, LocalDate to) {

        boolean contains(LocalDate day) {
            return !day.isBefore(from) && day.isBefore(to);
        }
    }

    /** @throws Problem 400 when the period is none, or holds no day */
    Days of(PlanView plan) {
        if (period != null) {
            if (from != null || to != null) {
                throw Problem.inQuery(
                        "period", CommonProblem.PARAMETER_INVALID, "period", period, "period, or from and to");
            }
            Period asked = Period.parse(plan.reportCalendar(), period)
                    .orElseThrow(() -> Problem.inQuery(
                            "period", CommonProblem.PARAMETER_INVALID, "period", String.valueOf(period), "2024-Q2"));
            return new Days(asked.firstDay(), asked.lastDay().plusDays(1));
        }
        Days days = new Days(
                from == null ? plan.startOn() : from, to == null ? plan.endOn().plusDays(1) : to);
        FromTo.check(days.from, days.to);
        return days;
    }

    @Nullable
    Instant promised() {
        return promisedAt == null ? null : promisedAt.toInstant();
    }
}
