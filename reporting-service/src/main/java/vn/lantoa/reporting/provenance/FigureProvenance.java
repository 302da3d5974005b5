package vn.lantoa.reporting.provenance;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.time.ReportCalendar;
import vn.lantoa.reporting.aggregate.answer.AsOfState;
import vn.lantoa.reporting.provenance.count.CountedRecord;
import vn.lantoa.reporting.provenance.line.FigureLine;
import vn.lantoa.reporting.provenance.source.GrowthSource;
import vn.lantoa.reporting.provenance.source.ProgressSource;

/**
 * A figure and what it was made from, as far as one page of its lines goes.
 *
 * @param dimensions which cell; an empty value: what has none
 * @param from the first day of its period
 * @param to the day after the last one
 * @param asOfState whether it may change yet
 * @param value the figure as it is answered; null where nobody observed it, with a reason (rules.md §3), or on pages
 *     after the first one
 * @param note what must be known of the value; null: nothing
 * @param growth what a figure of growth was made from beside its lines; null of other figures
 * @param progress the tasks that a figure of progress was made from; none of other figures
 * @param entries what a figure of money was made from, in the order of day; none of other figures
 * @param records what a count is of, such as tasks or obstacles; none of other figures
 * @param lines publications, in the order of day and item; what they add is the figure, of growth its actual
 * @param next the cursor of the next page; null: this is the last one
 */
@Schema(name = "FigureProvenance")
public record FigureProvenance(
        String id,
        String metric,
        Formula formula,
        Map<String, String> dimensions,
        String period,
        ReportCalendar calendar,
        LocalDate from,
        LocalDate to,
        Instant asOf,
        AsOfState asOfState,
        @Nullable BigDecimal value,
        @Nullable Note note,
        @Nullable GrowthSource growth,
        List<ProgressSource> progress,
        List<MoneySource> entries,
        List<CountedRecord> records,
        List<FigureLine> lines,
        @Nullable String next) {

    /** What must be known of a value. */
    @Schema(name = "FigureNote")
    public enum Note {
        /** It is the sealed one. Tasks are shown as they are today, and make another. */
        TASKS_CHANGED_SINCE_SEAL,
        /** It is the sealed one. Budget lines are shown as they are today, and make another. */
        LINES_CHANGED_SINCE_SEAL,
        /** It is the sealed one. Records are shown as they are today, and make another. */
        RECORDS_CHANGED_SINCE_SEAL,
        /** It is not added up: too much became known since, and there are too many lines. They can be read. */
        TOO_MANY_LINES
    }

    /**
     * How the figure is made.
     *
     * @param rule where the rules say so
     */
    @Schema(name = "FigureFormula")
    public record Formula(String vi, String en, String rule) {}
}
