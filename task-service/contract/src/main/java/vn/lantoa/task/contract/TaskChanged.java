package vn.lantoa.task.contract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A task and its standing. Key: {@code id}.
 *
 * @param weight its weight in the roll-ups, 1 unless somebody set another
 * @param state LIVE or CANCELLED
 * @param cancelledOn the day from which it counts no more; null while it is live
 * @param percent how far it is by the latest progress, 0 to 100
 * @param doneOn the day it reached 100 %; null while it has not
 * @param code what it is called in its plan; null while nobody named it
 * @param advising the agencies that advise; none in events of old
 * @param inspecting the agencies that inspect; none in events of old
 * @param kind REGULAR or BREAKTHROUGH; REGULAR in events of old
 * @param achieved of a breakthrough, whether its figure was reached; null while nobody knows
 * @param dependsOn the tasks that come first; none in events of old
 */
public record TaskChanged(
        UUID id,
        UUID planId,
        String title,
        List<String> clausePaths,
        List<String> themeCodes,
        List<String> audienceCodes,
        LocalDate startOn,
        LocalDate dueOn,
        String lead,
        List<String> cooperating,
        BigDecimal weight,
        String state,
        @Nullable LocalDate cancelledOn,
        BigDecimal percent,
        @Nullable LocalDate doneOn,
        @Nullable String code,
        List<String> advising,
        List<String> inspecting,
        String kind,
        @Nullable Boolean achieved,
        List<UUID> dependsOn) {

    public static final String TOPIC = "lantoa.task.task.v1";
    public static final String AGGREGATE = "task";
    public static final String TYPE = "vn.lantoa.task.task.changed.v1";

    public TaskChanged {
        advising = advising == null ? List.of() : advising;
        inspecting = inspecting == null ? List.of() : inspecting;
        kind = kind == null ? "REGULAR" : kind;
        dependsOn = dependsOn == null ? List.of() : dependsOn;
    }
}
