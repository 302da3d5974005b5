package vn.lantoa.reporting.growth;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.lantoa.platform.web.time.ReportCalendar;
import vn.lantoa.reporting.completeness.CompletenessView;

/**
 * The answer of a growth target.
 *
 * @param planId the plan it hangs on; null when on none
 * @param definitionVersion the version of the definition that was used
 * @param approved whether the target counts
 * @param period the period that was looked through: the year to date up to its end
 * @param asOf what was known at this instant; null: now
 * @param rows per agency and measure
 * @param pooled per measure, over the agencies with a baseline; empty for who sees only its own agency
 * @param completeness of all that the rows show
 */
@Schema(name = "Growth")
public record GrowthView(
        @Schema(required = true) UUID targetId,
        @Schema(required = true) String name,
        @Schema(nullable = true) UUID planId,
        @Schema(required = true) int definitionVersion,
        @Schema(required = true) boolean approved,
        @Schema(required = true) ReportCalendar calendar,
        @Schema(required = true) int baselineYear,
        @Schema(required = true) int targetYear,
        @Schema(required = true) BigDecimal growthPercent,
        @Schema(required = true) BigDecimal tolerancePoints,
        @Schema(required = true) String period,
        @Schema(nullable = true) Instant asOf,
        @Schema(required = true) List<GrowthRow> rows,
        @Schema(required = true) List<GrowthRow> pooled,
        @Schema(required = true) CompletenessView completeness) {}
