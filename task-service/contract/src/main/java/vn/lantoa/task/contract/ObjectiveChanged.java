package vn.lantoa.task.contract;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * One of the things that a plan is for. Key: {@code id}.
 *
 * @param ordinal its place among the plan's objectives, from 1 on
 * @param clausePath the clause that says it; null where an officer added it
 * @param excerpt the beginning of its text, at most 200 characters
 * @param level OUTPUT, OUTTAKE, OUTCOME or IMPACT; null while nobody said it
 * @param kpiCodes the figures that show whether it is reached
 */
public record ObjectiveChanged(
        UUID id,
        UUID planId,
        int ordinal,
        @Nullable String clausePath,
        String excerpt,
        @Nullable String level,
        List<String> kpiCodes) {

    public static final String TOPIC = "lantoa.task.objective.v1";
    public static final String AGGREGATE = "objective";
    public static final String TYPE = "vn.lantoa.task.objective.changed.v1";
}
