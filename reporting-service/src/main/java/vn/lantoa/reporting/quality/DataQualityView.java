package vn.lantoa.reporting.quality;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.time.ReportCalendar;
import vn.lantoa.reporting.completeness.CompletenessView;
import vn.lantoa.reporting.quality.control.ControlMismatch;
import vn.lantoa.reporting.quality.month.MonthQuality;
import vn.lantoa.reporting.quality.spike.SpikeView;

/**
 * What is to be known about the data of some report months before one trusts their figures.
 *
 * @param from the first month
 * @param to the last month
 * @param mismatches declared months whose control totals differ from what is stored
 * @param completeness which closed months are not declared
 * @param unknownCodes codes in content and budget lines that no reference knows
 * @param lateItems items that came after their period was locked
 * @param refusals submissions of the range with rejected lines
 * @param uncounted items and observations, recorded in the range, that are in no figure
 * @param controls days of the range of which not everything that was recorded is here
 * @param spikes months that are unlike the twelve before them
 * @param months of each agency the months that are over: declared in time, and how many lines were rejected
 */
@Schema(name = "DataQuality")
public record DataQualityView(
        ReportCalendar calendar,

        @Schema(implementation = String.class, examples = "2024-01")
        YearMonth from,

        @Schema(implementation = String.class, examples = "2024-12")
        YearMonth to,

        List<Mismatch> mismatches,
        CompletenessView completeness,
        List<UnknownCode> unknownCodes,
        List<LateItems> lateItems,
        List<Refusals> refusals,
        List<Uncounted> uncounted,
        List<ControlMismatch> controls,
        List<SpikeView> spikes,
        List<MonthQuality> months) {

    /**
     * A declared month that is not what is stored.
     *
     * @param declared what the agency says
     * @param stored publications that are not withdrawn, and how long they last
     */
    @Schema(name = "DeclarationMismatch")
    public record Mismatch(
            String agency,

            @Schema(implementation = String.class) YearMonth month,

            Totals declared,
            Totals stored) {}

    /** Control totals. */
    @Schema(name = "ControlTotals")
    public record Totals(long items, long seconds) {

        static final Totals NOTHING = new Totals(0, 0);

        Totals plus(Totals other) {
            return new Totals(items + other.items, seconds + other.seconds);
        }
    }

    /** What a code stands for. */
    public enum Kind {
        THEME,
        PLAN,
        CLAUSE,
        AUDIENCE,
        EVENT
    }

    /**
     * A code that is not known here yet.
     *
     * @param planId of a clause, theme or audience, its plan, where one is known; else null
     * @param publications how many items of the range carry it
     * @param budgetLines how many budget lines of the years of the range carry it
     */
    @Schema(name = "UnknownCode")
    public record UnknownCode(
            Kind kind, String code, @Nullable UUID planId, long publications, long budgetLines) {}

    /** Items of an agency that came after their period was locked. */
    @Schema(name = "LateItems")
    public record LateItems(
            String agency,

            @Schema(implementation = String.class) YearMonth month,

            long items) {}

    /** What of an agency is in no figure. */
    public enum UncountedKind {
        ITEM,
        OBSERVATION
    }

    /**
     * A revision that the figures could not take.
     *
     * @param externalId what its agency calls the item; null where it has no such name
     */
    @Schema(name = "UncountedRevision")
    public record Uncounted(
            UncountedKind kind, String agency, @Nullable String externalId, Instant recordedAt) {}

    /** What was refused of an agency's submissions. */
    @Schema(name = "RefusedLines")
    public record Refusals(String agency, long submissions, long received, long rejected) {}
}
