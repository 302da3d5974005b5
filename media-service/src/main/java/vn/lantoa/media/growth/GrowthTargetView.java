package vn.lantoa.media.growth;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.lantoa.media.content.Genre;
import vn.lantoa.media.content.Purpose;
import vn.lantoa.media.press.PressAgencyLevel;
import vn.lantoa.platform.web.conditional.Versioned;
import vn.lantoa.platform.web.time.ReportCalendar;

/**
 * A growth target with its newest definition. Its fields are those of {@link GrowthTargetEntry}.
 *
 * @param definitionVersion of the newest definition; rises by one with each revision
 * @param state of the newest definition
 * @param countingVersion the definition version that counts: the last approved one; null before the first approval
 * @param approvedAt when the newest definition was approved
 */
@Schema(name = "GrowthTarget")
public record GrowthTargetView(
        @Schema(required = true) UUID id,
        @Schema(nullable = true) UUID planId,
        @Schema(required = true) String name,
        @Schema(required = true) PressAgencyLevel agencyLevel,
        @Schema(required = true) List<Purpose> purposes,
        @Schema(required = true) boolean newProductionOnly,
        @Schema(required = true) BigDecimal maxReuseRatio,
        @Schema(required = true) Map<Measure, List<Genre>> genreMap,
        @Schema(required = true) List<Measure> measures,
        @Schema(required = true) BigDecimal growthPercent,
        @Schema(required = true) BigDecimal tolerancePoints,
        @Schema(required = true) int baselineYear,
        @Schema(required = true) int targetYear,
        @Schema(required = true) ReportCalendar calendar,
        @Schema(required = true) int definitionVersion,
        @Schema(required = true) TargetState state,
        @Schema(nullable = true) Integer countingVersion,
        @Schema(nullable = true) Instant approvedAt,
        @Schema(nullable = true) String approvedBy,
        @Schema(required = true) long version,
        @Schema(required = true) Instant createdAt,
        @Schema(required = true) String createdBy,
        @Schema(required = true) Instant updatedAt,
        @Schema(required = true) String updatedBy)
        implements Versioned {

    static GrowthTargetView of(GrowthTarget target) {
        TargetDefinition newest = target.definition();
        GrowthTargetEntry definition = newest.entry();
        return new GrowthTargetView(
                target.id(),
                definition.planId(),
                definition.name(),
                definition.agencyLevel(),
                definition.purposes(),
                definition.newProductionOnly(),
                definition.maxReuseRatio(),
                definition.genreMap(),
                definition.measures(),
                definition.growthPercent(),
                definition.tolerancePoints(),
                definition.baselineYear(),
                definition.targetYear(),
                definition.calendar(),
                newest.definitionVersion(),
                newest.state(),
                target.counting().map(TargetDefinition::definitionVersion).orElse(null),
                newest.approvedAt(),
                newest.approvedBy(),
                target.version(),
                target.createdAt(),
                target.createdBy(),
                target.updatedAt(),
                target.updatedBy());
    }
}
