package vn.lantoa.reporting.scorecard.steering;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.lantoa.reporting.scorecard.verdict.Cause;
import vn.lantoa.reporting.scorecard.verdict.Light;

/**
 * How a plan, or a clause of it, was amended until a day.
 *
 * @param total those that were proposed
 * @param waiting those of them that nobody decided yet
 * @param toCome those that are approved and not in force yet
 * @param amendedClauses how many clauses those in force add, change or remove, each once
 */
@Schema(name = "ScorecardAmendments")
public record AmendmentsPart(
        Light state, Cause reason, int total, int waiting, int toCome, int inForce, int refused, int amendedClauses) {

    static AmendmentsPart of(List<PlanAmendment> all, LocalDate day) {
        List<PlanAmendment> proposed =
                all.stream().filter(one -> one.isProposedOn(day)).toList();
        int toCome = count(proposed, one -> one.isToComeOn(day));
        int inForce = count(proposed, one -> one.isInForceOn(day));
        int refused = count(proposed, one -> one.isRefusedOn(day));
        return new AmendmentsPart(
                Light.NEUTRAL,
                proposed.isEmpty() ? Cause.NO_AMENDMENT : Cause.NO_MARK,
                proposed.size(),
                proposed.size() - toCome - inForce - refused,
                toCome,
                inForce,
                refused,
                (int) proposed.stream()
                        .filter(one -> one.isInForceOn(day))
                        .flatMap(one -> one.clausePaths().stream())
                        .distinct()
                        .count());
    }

    private static int count(List<PlanAmendment> all, Predicate<PlanAmendment> which) {
        return (int) all.stream().filter(which).count();
    }
}
