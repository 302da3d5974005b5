package vn.lantoa.reporting.aggregate;

import java.time.Instant;
import java.util.List;
import java.util.Map;

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
 *     from or to cut its time; in the order of the groups
 * @param totals the measures without groups
 * @param overlapping the groups whose rows do not add up, because an item may be in several
 * @param completeness how much of it is declared complete
 */
@Schema(name = "Aggregates")
public record AggregatesView(
        ReportCalendar calendar,
        Instant asOf,
        AsOfState asOfState,
        @Nullable Instant watermark,
        List<Map<String, Object>> rows,
        Map<String, Long> totals,
        List<String> overlapping,
        CompletenessView completeness) {

    static final String PARTIAL = "partial";

    /** Weak: the same figures in the same state, whenever they were asked for. */
    String tag() {
        return "W/\""
                + Sha256.of(String.join("\n", "" + calendar, "" + asOfState, "" + rows, "" + totals, "" + completeness))
                + "\"";
    }
}
