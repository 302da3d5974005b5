package vn.lantoa.media.reference;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * What is known of one plan.
 *
 * @param startOn the first day it covers; null while unknown
 * @param endOn the last day it covers; null while unknown
 * @param clausePaths its clauses; null while they are not known here
 * @param themeCodes its themes; null while they are not known here
 */
record PlanReference(
        UUID id,
        String status,
        boolean topLevel,
        LocalDate startOn,
        LocalDate endOn,
        Set<String> clausePaths,
        Set<String> themeCodes) {

    /** Issued plans stay so when an amendment changes them. */
    private static final Set<String> IN_FORCE = Set.of("ISSUED", "AMENDED");

    boolean isInForce() {
        return IN_FORCE.contains(status) && topLevel && startOn != null && endOn != null;
    }

    boolean holds(LocalDate day) {
        return isInForce() && !day.isBefore(startOn) && !day.isAfter(endOn);
    }
}
