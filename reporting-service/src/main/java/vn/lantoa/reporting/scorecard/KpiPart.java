package vn.lantoa.reporting.scorecard;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.reporting.growth.rule.GrowthMeasure;
import vn.lantoa.reporting.growth.rule.GrowthReason;
import vn.lantoa.reporting.growth.rule.GrowthState;
import vn.lantoa.reporting.scorecard.verdict.Cause;
import vn.lantoa.reporting.scorecard.verdict.Light;
import vn.lantoa.reporting.scorecard.verdict.Verdict;

/**
 * The growth targets that hang here, each measure of all agencies pooled.
 *
 * @param kpis by target and measure
 */
@Schema(name = "ScorecardKpis")
public record KpiPart(Light state, Cause reason, List<Kpi> kpis) {

    static final KpiPart NONE = new KpiPart(Light.UNKNOWN, Cause.NO_KPI, List.of());

    /**
     * One measure of a target.
     *
     * @param growth null with a reason
     */
    @Schema(name = "ScorecardKpi")
    public record Kpi(
            UUID targetId,
            String name,
            GrowthMeasure measure,
            @Nullable BigDecimal growth,
            GrowthState state,
            @Nullable GrowthReason reason) {

        Verdict verdict() {
            return switch (state) {
                case BEHIND -> new Verdict(Light.RED, Cause.KPI_BEHIND);
                case AT_RISK -> new Verdict(Light.AMBER, Cause.KPI_AT_RISK);
                case ON_TRACK, ACHIEVED -> new Verdict(Light.GREEN, Cause.KPI_ON_TRACK);
                case UNKNOWN -> new Verdict(Light.UNKNOWN, Cause.KPI_UNKNOWN);
            };
        }
    }

    static KpiPart of(List<Kpi> kpis) {
        if (kpis.isEmpty()) {
            return NONE;
        }
        Verdict worst = Verdict.worst(kpis.stream().map(Kpi::verdict).toArray(Verdict[]::new));
        return new KpiPart(worst.state(), worst.reason(), kpis);
    }

    Verdict verdict() {
        return new Verdict(state, reason);
    }
}
