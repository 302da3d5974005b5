package vn.lantoa.reporting.scorecard.event;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.number.Decimals;
import vn.lantoa.reporting.reference.PlanEventReplica;
import vn.lantoa.reporting.scorecard.verdict.Cause;
import vn.lantoa.reporting.scorecard.verdict.Light;
import vn.lantoa.reporting.scorecard.verdict.Verdict;

/**
 * What came of an event (rules.md §8).
 *
 * @param figures one for each metric of which anything was said
 */
@Schema(name = "ScorecardEventResults")
public record EventResults(Light state, Cause reason, List<Figure> figures) {

    /**
     * What stands for one metric.
     *
     * @param metric such as VISITORS, ATHLETES, COUNTRIES
     * @param state CHOSEN by a person, AGREED where all say the same, UNDECIDED where they differ and nobody chose
     * @param value null while UNDECIDED
     * @param qualifier EXACT, ABOUT, MORE_THAN or LESS_THAN the value; null while UNDECIDED
     * @param source who says so; null while UNDECIDED
     * @param assertedOn the day it was said; null while UNDECIDED
     * @param conflicting how many assertions say something else; while UNDECIDED, how many different things are said
     * @param lowest the least asserted value
     * @param highest the greatest asserted value
     * @param choiceReason why it was chosen; null unless CHOSEN
     * @param footnote in Vietnamese, as reports print it: the other values and who says so; null where there are none
     * @param footnoteEn the same in English
     */
    @Schema(name = "ScorecardEventFigure")
    public record Figure(
            String metric,
            String state,
            @Nullable BigDecimal value,
            @Nullable String qualifier,
            @Nullable String unit,
            @Nullable String source,
            @Nullable LocalDate assertedOn,
            int conflicting,
            @Nullable BigDecimal lowest,
            @Nullable BigDecimal highest,
            @Nullable String choiceReason,
            @Nullable String footnote,
            @Nullable String footnoteEn) {

        private static Figure of(PlanEventReplica.Figure told) {
            return new Figure(
                    told.metric(),
                    told.state(),
                    Decimals.plain(told.value()),
                    told.qualifier(),
                    told.unit(),
                    told.source(),
                    told.assertedOn(),
                    told.conflicting(),
                    Decimals.plain(told.lowest()),
                    Decimals.plain(told.highest()),
                    told.reason(),
                    told.footnote(),
                    told.footnoteEn());
        }
    }

    public static EventResults of(PlanEventReplica event) {
        Verdict verdict = judge(event);
        return new EventResults(
                verdict.state(),
                verdict.reason(),
                event.figures().stream().map(Figure::of).toList());
    }

    public Verdict verdict() {
        return new Verdict(state, reason);
    }

    private static Verdict judge(PlanEventReplica event) {
        if (event.isCancelled()) {
            return new Verdict(Light.NEUTRAL, Cause.EVENT_CANCELLED);
        }
        if (event.figures().stream().anyMatch(PlanEventReplica.Figure::isUndecided)) {
            return new Verdict(Light.AMBER, Cause.FIGURE_NOT_CHOSEN);
        }
        if (event.tookPlace()) {
            return event.figures().isEmpty()
                    ? new Verdict(Light.AMBER, Cause.FIGURES_MISSING)
                    : new Verdict(Light.GREEN, Cause.FIGURES_STAND);
        }
        return event.figures().isEmpty() ? new Verdict(Light.UNKNOWN, Cause.NO_FIGURE) : Verdict.NO_MARK;
    }
}
