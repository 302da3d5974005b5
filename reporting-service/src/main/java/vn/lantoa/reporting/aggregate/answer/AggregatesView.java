package vn.lantoa.reporting.aggregate.answer;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.hash.Sha256;
import vn.lantoa.platform.web.time.ReportCalendar;
import vn.lantoa.reporting.completeness.CompletenessView;

/**
 * Figures, as {@link AggregatesSchema} describes them.
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
public record AggregatesView(
        ReportCalendar calendar,
        Instant asOf,
        AsOfState asOfState,
        @Nullable Instant watermark,
        List<Map<String, @Nullable Object>> rows,
        Map<String, @Nullable Long> totals,
        List<String> overlapping,
        CompletenessView completeness,
        List<CodeWarning> warnings) {

    public static final String PARTIAL = "partial";

    /** Weak: the same figures in the same state, whenever they were asked for; each form has its own. */
    public String tag(String form) {
        return "W/\""
                + Sha256.of(String.join(
                        "\n",
                        form,
                        "" + calendar,
                        "" + asOfState,
                        "" + rows,
                        "" + totals,
                        "" + completeness,
                        unknown()))
                + "\"";
    }

    private String unknown() {
        return warnings.stream().map(CodeWarning::value).collect(Collectors.joining(","));
    }
}
