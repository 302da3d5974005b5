package vn.lantoa.reporting.growth;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.time.ReportCalendar;
import vn.lantoa.reporting.completeness.CompletenessView;

/**
 * The answer of a growth target.
 *
 * @param planId the plan it hangs on; null when on none
 * @param definitionVersion the version of the definition that was used
 * @param approved whether the target counts; of a draft false, and the figures are what they would be
 * @param period the period that was looked through: the year to date up to its end
 * @param asOf what was known at this instant; null: now
 * @param rows per agency and measure
 * @param pooled per measure, over the agencies with a baseline; empty for who sees only its own agency
 * @param completeness of all that the rows show
 */
@Schema(name = "Growth")
public record GrowthView(
        UUID targetId,
        String name,
        @Nullable UUID planId,
        int definitionVersion,
        boolean approved,
        ReportCalendar calendar,
        int baselineYear,
        int targetYear,
        BigDecimal growthPercent,
        BigDecimal tolerancePoints,
        String period,
        @Nullable Instant asOf,
        List<GrowthRow> rows,
        List<GrowthRow> pooled,
        CompletenessView completeness) {}
