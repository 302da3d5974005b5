package vn.lantoa.media.usage.quota;

import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.lantoa.platform.data.record.RecordMeta;
import vn.lantoa.platform.data.record.Recorded;

/**
 * How much a press agency may use.
 *
 * @param callsPerMonth calls in a calendar month, Việt Nam time
 * @param blocks whether writes above it are refused
 */
@Schema(name = "UsageQuota")
public record UsageQuotaView(
        UUID id,
        String agency,
        long callsPerMonth,
        boolean blocks,
        @JsonUnwrapped RecordMeta meta) implements Recorded {}
