package vn.lantoa.media.growth.definition;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.media.content.field.Genre;
import vn.lantoa.media.content.field.Purpose;
import vn.lantoa.media.press.PressAgencyLevel;
import vn.lantoa.platform.web.number.Decimals;
import vn.lantoa.platform.web.time.ReportCalendar;

/**
 * The definition of a growth target, as it is set or revised. What is left out is as the plan's sentence has it
 * (rules.md §3).
 *
 * @param planId the plan that asks for it; one that is not known here yet is taken with a warning
 * @param agencyLevel whose output counts; PROVINCIAL unless given
 * @param purposes which purposes count; POLITICAL_TASK and ESSENTIAL_INFORMATION unless given
 * @param newProductionOnly whether only new production counts; true unless given
 * @param maxReuseRatio the highest share of reused material that still counts; 0.5 unless given, an assumption
 * @param genreMap for each measure the genres that count for it; a genre stands once
 * @param measures all four unless given
 * @param growthPercent the growth over the baseline year that is asked; 20 unless given
 * @param tolerancePoints how many percentage points below it still are "about" it; 1 unless given
 * @param baselineYear the year that is compared with
 * @param targetYear the year whose output counts; the one after the baseline year unless given
 * @param calendar how both years are cut into months; DECREE unless given
 */
@Schema(name = "GrowthTargetEntry")
public record GrowthTargetEntry(
        @Nullable UUID planId,
        @NotBlank @Size(max = 300) String name,
        PressAgencyLevel agencyLevel,
        @Schema(required = false) @NotEmpty @Size(max = 10) List<@NotNull Purpose> purposes,
        Boolean newProductionOnly,

        @DecimalMin("0") @DecimalMax("1") @Digits(integer = 1, fraction = 4)
        BigDecimal maxReuseRatio,

        Map<Measure, @NotEmpty @Size(max = 20) List<@NotNull Genre>> genreMap,
        @Schema(required = false) @NotEmpty @Size(max = 10) List<@NotNull Measure> measures,

        @DecimalMin("0") @DecimalMax("1000") @Digits(integer = 4, fraction = 4)
        BigDecimal growthPercent,

        @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 4)
        BigDecimal tolerancePoints,

        @NotNull @Min(2000) @Max(2100) Integer baselineYear,
        @Min(2001) @Max(2101) Integer targetYear,
        ReportCalendar calendar) {

    public GrowthTargetEntry {
        agencyLevel = agencyLevel == null ? UsualDefinition.LEVEL : agencyLevel;
        purposes = purposes == null ? UsualDefinition.PURPOSES : purposes;
        newProductionOnly = newProductionOnly == null || newProductionOnly;
        maxReuseRatio = maxReuseRatio == null ? UsualDefinition.MOST_REUSED : Decimals.plain(maxReuseRatio);
        measures = measures == null ? List.of(Measure.values()) : measures;
        genreMap = genreMap == null ? Measure.usualGenres(measures) : genreMap;
        growthPercent = growthPercent == null ? BigDecimal.valueOf(20) : Decimals.plain(growthPercent);
        tolerancePoints = tolerancePoints == null ? BigDecimal.ONE : Decimals.plain(tolerancePoints);
        targetYear = targetYear == null && baselineYear != null ? Integer.valueOf(baselineYear + 1) : targetYear;
        calendar = calendar == null ? ReportCalendar.DECREE : calendar;
    }
}
