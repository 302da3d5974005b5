package vn.lantoa.media.growth;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.media.content.field.Genre;
import vn.lantoa.media.content.field.Purpose;
import vn.lantoa.media.growth.definition.GrowthTargetEntry;
import vn.lantoa.media.growth.definition.Measure;
import vn.lantoa.media.growth.definition.TargetState;
import vn.lantoa.media.growth.words.TargetExplanation;
import vn.lantoa.media.line.fault.FaultView;
import vn.lantoa.media.press.PressAgencyLevel;
import vn.lantoa.platform.data.record.RecordMeta;
import vn.lantoa.platform.data.record.Recorded;
import vn.lantoa.platform.web.time.ReportCalendar;

/**
 * A growth target with its newest definition. Its fields are those of {@link GrowthTargetEntry}.
 *
 * @param definitionVersion of the newest definition; rises by one with each revision
 * @param state of the newest definition
 * @param countingVersion the definition version that counts: the last approved one; null before the first approval
 * @param approvedAt when the newest definition was approved
 * @param explanation the newest definition in words
 * @param warnings of the answer to a write: a plan that is not known here yet; null when it is only read
 */
@Schema(name = "GrowthTarget")
public record GrowthTargetView(
        UUID id,
        @Nullable UUID planId,
        String name,
        PressAgencyLevel agencyLevel,
        List<Purpose> purposes,
        boolean newProductionOnly,
        BigDecimal maxReuseRatio,
        Map<Measure, List<Genre>> genreMap,
        List<Measure> measures,
        BigDecimal growthPercent,
        BigDecimal tolerancePoints,
        int baselineYear,
        int targetYear,
        ReportCalendar calendar,
        int definitionVersion,
        TargetState state,
        @Nullable Integer countingVersion,
        @Nullable Instant approvedAt,
        @Nullable String approvedBy,
        TargetExplanation explanation,
        @Nullable List<FaultView> warnings,
        @JsonUnwrapped RecordMeta meta)
        implements Recorded {

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
                newest.explanation(),
                null,
                target.meta());
    }

    /** The same, as the answer to a write that is worth these warnings. */
    GrowthTargetView with(List<FaultView> found) {
        return new GrowthTargetView(
                id,
                planId,
                name,
                agencyLevel,
                purposes,
                newProductionOnly,
                maxReuseRatio,
                genreMap,
                measures,
                growthPercent,
                tolerancePoints,
                baselineYear,
                targetYear,
                calendar,
                definitionVersion,
                state,
                countingVersion,
                approvedAt,
                approvedBy,
                explanation,
                found,
                meta);
    }
}
