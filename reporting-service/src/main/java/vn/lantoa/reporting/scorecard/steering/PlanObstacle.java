package vn.lantoa.reporting.scorecard.steering;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.time.BusinessTime;

/**
 * What hinders a plan, and when it took which step.
 *
 * @param clausePaths the clauses that it hinders: its own, or those of its task
 * @param amended whether an amendment of the plan came of it
 */
record PlanObstacle(
        List<String> clausePaths,
        Instant raisedAt,
        @Nullable Instant escalatedAt,
        @Nullable Instant decidedAt,
        boolean amended) {

    boolean isRaisedOn(LocalDate day) {
        return hasComeOn(raisedAt, day);
    }

    boolean isDecidedOn(LocalDate day) {
        return hasComeOn(decidedAt, day);
    }

    /** Whether it waits for a decision of the one above. */
    boolean isEscalatedOn(LocalDate day) {
        return hasComeOn(escalatedAt, day) && !isDecidedOn(day);
    }

    /** From the day it was raised to the day it was decided. */
    long daysToDecision() {
        return decidedAt == null
                ? 0
                : ChronoUnit.DAYS.between(BusinessTime.dayOf(raisedAt), BusinessTime.dayOf(decidedAt));
    }

    private static boolean hasComeOn(@Nullable Instant at, LocalDate day) {
        return at != null && !BusinessTime.dayOf(at).isAfter(day);
    }
}
