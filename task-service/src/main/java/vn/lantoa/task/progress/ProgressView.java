package vn.lantoa.task.progress;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.lantoa.platform.web.conditional.Versioned;

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
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID taskId,
        @Schema(required = true) LocalDate effectiveOn,
        @Schema(required = true) Instant recordedAt,
        @Schema(required = true) BigDecimal percent,
        @Schema(nullable = true) BigDecimal quantityDone,
        @Schema(nullable = true) String note,
        @Schema(required = true) List<Evidence> evidence,
        @Schema(required = true) boolean backdated,
        @Schema(nullable = true) String org,
        @Schema(required = true) long version,
        @Schema(required = true) Instant createdAt,
        @Schema(required = true) String createdBy,
        @Schema(required = true) Instant updatedAt,
        @Schema(required = true) String updatedBy)
        implements Versioned {}
