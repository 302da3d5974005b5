package vn.lantoa.reporting.scorecard.objective;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.reporting.scorecard.verdict.Cause;
import vn.lantoa.reporting.scorecard.verdict.Light;
import vn.lantoa.reporting.scorecard.verdict.StateRule;
import vn.lantoa.reporting.scorecard.verdict.Verdict;

/**
 * The objectives of one level.
 *
 * @param level null: of none that anybody said
 * @param state of the figures that judge the worst; NEUTRAL where some are measured and none judges
 * @param rule the reason in words
 * @param measured those of which a figure is known at least
 */
@Schema(name = "ScorecardRung")
public record LadderRung(
        @Nullable LadderLevel level,
        Light state,
        Cause reason,
        StateRule rule,
        int measured,
        List<ObjectiveCard> objectives) {

    private static final Verdict EMPTY = new Verdict(Light.UNKNOWN, Cause.NO_OBJECTIVE);

    static LadderRung of(@Nullable LadderLevel level, List<ObjectiveCard> objectives) {
        Verdict verdict = Verdict.firstByLight(
                objectives.stream().map(ObjectiveCard::verdict).toList(), EMPTY);
        int measured =
                (int) objectives.stream().filter(ObjectiveCard::hasFigure).count();
        return new LadderRung(
                level, verdict.state(), verdict.reason(), verdict.reason().rule(), measured, objectives);
    }

    Verdict verdict() {
        return new Verdict(state, reason);
    }
}
