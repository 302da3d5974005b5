package vn.lantoa.media.growth;

import java.time.Instant;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.lantoa.platform.web.time.ReportCalendar;

/**
 * One statement of a baseline.
 *
 * @param revision from 1
 * @param baselineYear the year that the target compared with when it was made
 * @param months twelve values; null when only the year is known
 * @param value the year's value: the sum of its months where they are known
 */
@Schema(name = "BaselineRevision")
public record BaselineRevisionView(
        @Schema(required = true) int revision,
        @Schema(required = true) ReportCalendar calendar,
        @Schema(required = true) int baselineYear,
        @Schema(nullable = true) List<Long> months,
        @Schema(required = true) long value,
        @Schema(required = true) String source,
        @Schema(required = true) boolean approved,
        @Schema(nullable = true) Instant approvedAt,
        @Schema(nullable = true) String approvedBy,
        @Schema(required = true) Instant createdAt,
        @Schema(required = true) String createdBy) {}
