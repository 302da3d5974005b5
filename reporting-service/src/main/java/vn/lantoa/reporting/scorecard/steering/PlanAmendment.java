package vn.lantoa.reporting.scorecard.steering;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.time.BusinessTime;

/**
 * An amendment of a plan, and when it took which step.
 *
 * @param clausePaths the clauses that it adds, changes or removes
 * @param refused whether the decision was to refuse it
 */
record PlanAmendment(
        List<String> clausePaths,
        Instant proposedAt,
        @Nullable Instant decidedAt,
        boolean refused,
        @Nullable Instant inForceAt) {

    boolean isProposedOn(LocalDate day) {
        return hasComeOn(proposedAt, day);
    }

    boolean isRefusedOn(LocalDate day) {
        return refused && hasComeOn(decidedAt, day);
    }

    boolean isInForceOn(LocalDate day) {
        return hasComeOn(inForceAt, day);
    }

    /** Whether it is approved, and the plan does not say so yet. */
    boolean isToComeOn(LocalDate day) {
        return !refused && hasComeOn(decidedAt, day) && !isInForceOn(day);
    }

    private static boolean hasComeOn(@Nullable Instant at, LocalDate day) {
        return at != null && !BusinessTime.dayOf(at).isAfter(day);
    }
}
