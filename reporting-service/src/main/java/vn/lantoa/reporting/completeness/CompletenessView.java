package vn.lantoa.reporting.completeness;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How complete an answer is.
 *
 * @param declared how many of the expected agency-months are declared complete
 * @param expected agencies in scope and valid in the month × closed months
 * @param percent declared / expected with two decimals; null when nothing was expected
 * @param missing the agency-months that are expected and not declared
 * @param bounds for each measure what it is at least and, by its agencies' own past, at most
 * @param monthsFrom of a range longer than ten years the report month from which on it is reckoned; null: all of it
 */
@Schema(name = "Completeness")
public record CompletenessView(
        int declared,
        int expected,
        @Nullable BigDecimal percent,
        List<AgencyMonth> missing,
        Map<String, Bounds> bounds,

        @Schema(implementation = String.class, examples = "2016-12") @Nullable
        YearMonth monthsFrom) {

    public CompletenessView(
            int declared,
            int expected,
            @Nullable BigDecimal percent,
            List<AgencyMonth> missing,
            Map<String, Bounds> bounds) {
        this(declared, expected, percent, missing, bounds, null);
    }

    /** The same, where nobody looked at the months before: nothing says what is missing of them. */
    CompletenessView from(YearMonth first) {
        Map<String, Bounds> open = new TreeMap<>();
        bounds.forEach((measure, known) -> open.put(measure, new Bounds(known.low(), null)));
        return new CompletenessView(declared, expected, percent, missing, open, first);
    }

    /**
     * Between what and what a figure lies.
     *
     * @param low what is in; null where nobody measured
     * @param high low and, for each missing agency-month, the highest of the agency's last twelve declared months; null
     *     where an agency that lacks a month never declared any, or not all months are looked at, so that nothing
     *     bounds it
     */
    @Schema(name = "Bounds")
    public record Bounds(@Nullable BigDecimal low, @Nullable BigDecimal high) {}
}
