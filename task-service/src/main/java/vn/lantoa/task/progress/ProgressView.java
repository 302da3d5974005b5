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

/**
 * A progress update.
 *
 * @param effectiveOn the day it was so
 * @param recordedAt the instant it became known
 * @param backdated whether it was said more than five working days later
 * @param org the organisation that said it
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
        @JsonUnwrapped RecordMeta meta)
        implements Recorded {}
