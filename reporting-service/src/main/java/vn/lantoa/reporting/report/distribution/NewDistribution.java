package vn.lantoa.reporting.report.distribution;

import java.time.Instant;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A report that was sent to somebody.
 *
 * @param recipient an organisation, as it stands under nơi nhận
 * @param sentAt null: now
 * @param note how it was sent; null: nothing to say
 */
@Schema(name = "NewReportDistribution")
public record NewDistribution(
        @NotBlank @Size(max = 200) String recipient,
        @Nullable Instant sentAt,
        @Size(max = 500) @Nullable String note) {}
