package vn.lantoa.media.usage.quota;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How much a press agency may use.
 *
 * @param callsPerMonth calls in a calendar month, Việt Nam time
 * @param blocks whether writes above it are refused, and not only warned of; false unless given
 */
@Schema(name = "UsageQuotaEntry")
public record UsageQuotaEntry(
        @NotNull @Positive @Max(1_000_000_000_000L) Long callsPerMonth, Boolean blocks) {

    public UsageQuotaEntry {
        blocks = blocks != null && blocks;
    }
}
