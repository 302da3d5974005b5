package vn.lantoa.reporting.scorecard.objective;

import java.math.BigDecimal;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.number.Decimals;
import vn.lantoa.reporting.scorecard.verdict.Cause;
import vn.lantoa.reporting.scorecard.verdict.Light;
import vn.lantoa.reporting.scorecard.verdict.Verdict;

/**
 * A figure that shows whether an objective is reached.
 *
 * @param value null with a reason
 * @param unit null where nothing is known of the code
 */
@Schema(name = "ScorecardObjectiveKpi")
public record ObjectiveKpi(
        String code, @Nullable BigDecimal value, @Nullable String unit, Light state, Cause reason) {

    /** A figure that is judged by a rule of its own. */
    public static ObjectiveKpi judged(String code, @Nullable BigDecimal value, String unit, Verdict verdict) {
        return new ObjectiveKpi(code, Decimals.plain(value), unit, verdict.state(), verdict.reason());
    }

    /** A figure without a mark, which is null where nobody measured it. */
    public static ObjectiveKpi measured(String code, @Nullable BigDecimal value, String unit) {
        return value == null ? notMeasured(code, unit) : judged(code, value, unit, Verdict.NO_MARK);
    }

    static ObjectiveKpi notMeasured(String code, @Nullable String unit) {
        return new ObjectiveKpi(code, null, unit, Light.UNKNOWN, Cause.NOT_MEASURED);
    }

    boolean hasValue() {
        return value != null;
    }

    public Verdict verdict() {
        return new Verdict(state, reason);
    }
}
