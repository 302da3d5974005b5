package vn.lantoa.reporting.scorecard.steering;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.time.BusinessTime;

/**
 * That an agency was reminded of a task.
 *
 * @param clausePaths the clauses that its task serves
 * @param dueBy the last day for an answer
 * @param answeredAt null while it is silent
 */
record PlanReminder(
        List<String> clausePaths,
        String agency,
        Instant sentAt,
        LocalDate dueBy,
        @Nullable Instant answeredAt) {

    boolean isSentOn(LocalDate day) {
        return !BusinessTime.dayOf(sentAt).isAfter(day);
    }

    boolean isAnsweredOn(LocalDate day) {
        return answeredAt != null && !BusinessTime.dayOf(answeredAt).isAfter(day);
    }

    /** Whether the time for an answer is over, and there is none. */
    boolean isSilentOn(LocalDate day) {
        return !isAnsweredOn(day) && day.isAfter(dueBy);
    }

    long daysToAnswer() {
        return answeredAt == null
                ? 0
                : ChronoUnit.DAYS.between(BusinessTime.dayOf(sentAt), BusinessTime.dayOf(answeredAt));
    }
}
