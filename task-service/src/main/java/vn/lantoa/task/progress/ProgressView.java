package vn.lantoa.task.progress;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.record.RecordMeta;
import vn.lantoa.platform.data.record.Recorded;
import vn.lantoa.task.progress.evidence.Evidence;
import vn.lantoa.task.warning.TaskWarning;

/**
 * A progress update.
 *
 * @param effectiveOn the day it was so
 * @param recordedAt the instant it became known
 * @param backdated whether it was said more than five working days later
 * @param org the organisation that said it
 * @param warnings of the answer to a write, what is worth a look; null when it is only read
 */
@Schema(name = "ProgressUpdate")
public record ProgressView(
        UUID id,
        UUID taskId,
        LocalDate effectiveOn,
        Instant recordedAt,
        BigDecimal percent,
        @Nullable BigDecimal quantityDone,
        @Nullable String note,
        List<Evidence> evidence,
        boolean backdated,
        @Nullable String org,
        @Nullable UUID returnId,

        @Schema(description = "In the answer to a write, what is worth a look; null when the update is only read.")
        @Nullable
        List<TaskWarning> warnings,

        @JsonUnwrapped RecordMeta meta)
        implements Recorded {

    public ProgressView with(List<TaskWarning> found) {
        return new ProgressView(
                id,
                taskId,
                effectiveOn,
                recordedAt,
                percent,
                quantityDone,
                note,
                evidence,
                backdated,
                org,
                returnId,
                found,
                meta);
    }
}
