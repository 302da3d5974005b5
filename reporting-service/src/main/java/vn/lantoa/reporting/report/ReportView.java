package vn.lantoa.reporting.report;

import java.time.Instant;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.record.RecordMeta;
import vn.lantoa.platform.data.record.Recorded;
import vn.lantoa.platform.web.time.ReportCalendar;

/**
 * A report as it is read, without its words and figures.
 *
 * @param settled whether its figures will not change at their known time
 * @param returnedBecause why it went back to who writes it last; null: it did not
 * @param number such as {@code 05/BC-STTTT}; null until it is sealed
 * @param snapshotId what was sealed; null until then
 */
@Schema(name = "Report")
public record ReportView(
        UUID id,
        ReportKind type,
        String period,
        ReportCalendar calendar,
        @Nullable UUID planId,
        String title,
        Instant asOf,
        boolean settled,
        ReportState state,
        @Nullable String submittedBy,
        @Nullable Instant submittedAt,
        @Nullable String approvedBy,
        @Nullable Instant approvedAt,
        @Nullable String returnedBecause,
        @Nullable String number,
        @Nullable String sealedBy,
        @Nullable Instant sealedAt,
        @Nullable UUID snapshotId,
        @JsonUnwrapped RecordMeta meta)
        implements Recorded {}
