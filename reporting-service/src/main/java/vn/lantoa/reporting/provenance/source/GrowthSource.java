package vn.lantoa.reporting.provenance.source;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.time.ReportCalendar;

/**
 * What a figure of growth was made from beside its lines (rules.md §3).
 *
 * @param months of each agency the months that count: closed and declared
 * @param declarations of these agencies, of the months that touch those
 * @param baselines of these agencies and of those that they continue
 */
@Schema(name = "GrowthSource")
public record GrowthSource(
        UUID targetId,
        int definitionVersion,
        String measure,
        BigDecimal growthPercent,
        @Nullable BigDecimal actual,
        @Nullable BigDecimal baseline,
        List<Months> months,
        List<Declared> declarations,
        List<Baseline> baselines) {

    /** The months of an agency that count. */
    @Schema(name = "GrowthSourceMonths")
    public record Months(
            String agency,
            @Schema(implementation = String[].class) List<YearMonth> months) {}

    /** A declaration at the revision that was known. */
    @Schema(name = "GrowthSourceDeclaration")
    public record Declared(
            String agency,
            ReportCalendar calendar,
            @Schema(implementation = String.class) YearMonth month,
            long items,
            long seconds,
            Instant declaredAt) {}

    /**
     * A baseline as it was known.
     *
     * @param months twelve values; null where only the year is known
     */
    @Schema(name = "GrowthSourceBaseline")
    public record Baseline(
            String agency,
            String measure,
            String calendar,
            @Nullable List<BigDecimal> months,
            BigDecimal value,
            boolean approved) {}
}
