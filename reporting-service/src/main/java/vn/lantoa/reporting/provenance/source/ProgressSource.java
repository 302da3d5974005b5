package vn.lantoa.reporting.provenance.source;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A task that counts in a figure of progress, with the update that stood (rules.md §6).
 *
 * @param percent what it counts with; 0 where nothing was reported
 * @param updateId the update; null where nothing was reported, and so with all that follows
 * @param evidence how many pieces of evidence the update has
 */
@Schema(name = "ProgressSource")
public record ProgressSource(
        UUID taskId,
        String title,
        String lead,
        BigDecimal weight,
        BigDecimal percent,
        @Nullable UUID updateId,
        @Nullable LocalDate effectiveOn,
        @Nullable Instant recordedAt,
        @Nullable String org,
        @Nullable Integer evidence) {}
