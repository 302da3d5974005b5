package vn.lantoa.task.contract;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * One word on how far a task was. Never changed later. Key: {@code taskId}.
 *
 * @param effectiveOn the day it was so
 * @param recordedAt when it became known
 * @param percent 0 to 100
 * @param quantityDone in the unit of the task's deliverable; may be null
 * @param backdated whether it speaks of a day more than five working days back
 * @param org the organisation that said so
 * @param evidence how many pieces of evidence it has
 */
public record ProgressRecorded(
        UUID id,
        UUID taskId,
        UUID planId,
        LocalDate effectiveOn,
        Instant recordedAt,
        BigDecimal percent,
        @Nullable BigDecimal quantityDone,
        boolean backdated,
        @Nullable String org,
        int evidence) {

    public static final String TOPIC = "lantoa.task.progress.v1";
    public static final String AGGREGATE = "progress";
    public static final String TYPE = "vn.lantoa.task.progress.recorded.v1";
}
