package vn.lantoa.media.growth;

import java.time.Instant;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

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
        int revision,
        ReportCalendar calendar,
        int baselineYear,
        @Nullable List<Long> months,
        long value,
        String source,
        boolean approved,
        @Nullable Instant approvedAt,
        @Nullable String approvedBy,
        Instant createdAt,
        String createdBy) {}
