package vn.lantoa.reporting.report.distribution;

import java.time.Instant;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.record.RecordMeta;
import vn.lantoa.platform.data.record.Recorded;

/** A report that was sent to somebody, as it is read. */
@Schema(name = "ReportDistribution")
public record DistributionView(
        UUID id,
        UUID reportId,
        String recipient,
        Instant sentAt,
        @Nullable String note,
        @Nullable Instant acknowledgedAt,
        @Nullable String acknowledgement,
        @JsonUnwrapped RecordMeta meta)
        implements Recorded {}
