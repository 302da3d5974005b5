package vn.lantoa.reporting.report.distribution;

import java.time.Instant;

import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * That a report arrived.
 *
 * @param receivedAt null: now
 * @param note such as the number under which it was entered there; null: nothing to say
 */
@Schema(name = "ReportAcknowledgement")
public record Acknowledgement(
        @Nullable Instant receivedAt,
        @Size(max = 500) @Nullable String note) {}
