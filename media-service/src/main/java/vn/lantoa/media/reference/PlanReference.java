package vn.lantoa.media.reference;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What is known of one plan.
 *
 * @param startOn the first day it covers; null while unknown
 * @param endOn the last day it covers; null while unknown
 * @param clausePaths its clauses; null while they are not known here
 * @param themeCodes its themes; null while they are not known here
 * @param audienceCodes its audiences; null while they are not known here
 */
record PlanReference(
        UUID id,
        String status,
        boolean topLevel,
        @Nullable LocalDate startOn,
        @Nullable LocalDate endOn,
        @Nullable Set<String> clausePaths,
        @Nullable Set<String> themeCodes,
        @Nullable Set<String> audienceCodes) {

    /** Issued plans stay so when an amendment changes them. */
    private static final Set<String> IN_FORCE = Set.of("ISSUED", "AMENDED");

    /** The days that it covers; empty while it is not in force. */
    Optional<PlanDays> days() {
        return IN_FORCE.contains(status) && topLevel && startOn != null && endOn != null
                ? Optional.of(new PlanDays(id, startOn, endOn))
                : Optional.empty();
    }
}
