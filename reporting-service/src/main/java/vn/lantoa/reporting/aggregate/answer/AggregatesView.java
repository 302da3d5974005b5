package vn.lantoa.reporting.aggregate.answer;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.hash.Sha256;
import vn.lantoa.platform.web.time.ReportCalendar;
import vn.lantoa.reporting.completeness.CompletenessView;

/**
 * Figures.
 *
 * @param asOf what was known then is in
 * @param watermark everything recorded until then is in; null while a topic has not been read yet
 * @param rows one for each group that has anything: the groups' values, the measures, and {@code partial: true} where
 *     from or to cut its time; by the groups, text in Vietnamese order
 * @param totals the measures without groups
 * @param overlapping the groups whose rows do not add up, because an item may be in several
 * @param completeness how much of it is declared complete
 * @param warnings codes that a filter names and nobody told of here yet
 */
@Schema(name = "Aggregates")
public record AggregatesView(
        @Schema(description = "How months are cut.") ReportCalendar calendar,

        @Schema(description = "What was known at this instant is in.")
        Instant asOf,

        @Schema(description = "Whether the figures of that instant can still change.")
        AsOfState asOfState,

        @Schema(description = "Everything recorded until then is in; null while a topic has not been read yet.") @Nullable
        Instant watermark,

        @Schema(
                implementation = AggregateRow[].class,
                description = "One for each group that has anything, by the groups, text in Vietnamese order.")
        List<Map<String, @Nullable Object>> rows,

        @Schema(implementation = AggregateTotals.class, description = "The measures without groups.")
        Map<String, @Nullable Long> totals,

        @Schema(description = "The groups whose rows do not add up, because an item may be in several of them.")
        List<String> overlapping,

        @Schema(description = "How much of it is declared complete.")
        CompletenessView completeness,

        @Schema(description = "Codes that a filter names and nobody told of here yet.")
        List<CodeWarning> warnings) {

    public static final String PARTIAL = "partial";

    /** Weak: the same figures in the same state, whenever they were asked for; each form has its own. */
    public String tag(String form) {
        return "W/\""
                + Sha256.of(String.join(
                        "\n", form, "" + calendar, "" + asOfState, "" + rows, "" + totals, "" + completeness, unknown()))
                + "\"";
    }

    private String unknown() {
        return warnings.stream().map(CodeWarning::value).collect(Collectors.joining(","));
    }
}
