package vn.lantoa.reporting.scorecard.objective;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * One of the things that a plan is for, as it is told.
 *
 * @param clausePath the clause that says it; null where an officer added it
 * @param text the beginning of it
 * @param level null while nobody said it
 * @param kpiCodes the figures that show whether it is reached
 */
public record ObjectiveReplica(
        UUID id,
        @Nullable String clausePath,
        String text,
        @Nullable LadderLevel level,
        List<String> kpiCodes) {}
