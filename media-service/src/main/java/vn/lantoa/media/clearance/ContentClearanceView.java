package vn.lantoa.media.clearance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.record.RecordMeta;
import vn.lantoa.platform.data.record.Recorded;

/**
 * A clearance as it is read.
 *
 * @param revokedAt null while it holds, as are who revoked it and why
 */
@Schema(name = "ContentClearance")
public record ContentClearanceView(
        UUID id,
        String agency,
        String workId,
        String number,
        String clearedBy,
        LocalDate clearedOn,
        Classification classification,
        @Nullable String note,
        @Nullable Instant revokedAt,
        @Nullable String revokedBy,
        @Nullable String revocationReason,
        @JsonUnwrapped RecordMeta meta)
        implements Recorded {}
