package vn.lantoa.media.growth;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.lantoa.platform.web.conditional.Versioned;
import vn.lantoa.platform.web.time.ReportCalendar;

/**
 * The baseline of one agency and measure, with its newest revision.
 *
 * @param approved whether the newest revision is approved
 * @param counting the revision that was approved last and counts meanwhile; null before the first approval
 */
@Schema(name = "Baseline")
public record BaselineView(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID targetId,
        @Schema(required = true) String agency,
        @Schema(required = true) Measure measure,
        @Schema(required = true) ReportCalendar calendar,
        @Schema(required = true) int baselineYear,
        @Schema(nullable = true) List<Long> months,
        @Schema(required = true) long value,
        @Schema(required = true) String source,
        @Schema(required = true) int revision,
        @Schema(required = true) boolean approved,
        @Schema(nullable = true) BaselineRevisionView counting,
        @Schema(required = true) long version,
        @Schema(required = true) Instant createdAt,
        @Schema(required = true) String createdBy,
        @Schema(required = true) Instant updatedAt,
        @Schema(required = true) String updatedBy)
        implements Versioned {}
