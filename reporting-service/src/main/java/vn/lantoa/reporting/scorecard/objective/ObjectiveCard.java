package vn.lantoa.reporting.scorecard.objective;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.reporting.scorecard.verdict.Cause;
import vn.lantoa.reporting.scorecard.verdict.Light;
import vn.lantoa.reporting.scorecard.verdict.Verdict;

/**
 * How one objective stands.
 *
 * @param clausePath null where an officer added it
 * @param text the beginning of it
 * @param kpis the figures that it names, in its order
 */
@Schema(name = "ScorecardObjective")
public record ObjectiveCard(
        UUID id, @Nullable String clausePath, String text, Light state, Cause reason, List<ObjectiveKpi> kpis) {

    private static final Verdict NAMES_NONE = new Verdict(Light.UNKNOWN, Cause.NO_KPI);

    /** @param figures those of the plan that are known, by code */
    static ObjectiveCard of(ObjectiveReplica objective, Map<String, ObjectiveKpi> figures) {
        List<ObjectiveKpi> kpis = objective.kpiCodes().stream()
                .map(code -> figures.getOrDefault(code, ObjectiveKpi.notMeasured(code, null)))
                .toList();
        Verdict verdict =
                Verdict.firstByLight(kpis.stream().map(ObjectiveKpi::verdict).toList(), NAMES_NONE);
        return new ObjectiveCard(
                objective.id(), objective.clausePath(), objective.text(), verdict.state(), verdict.reason(), kpis);
    }

    boolean hasFigure() {
        return kpis.stream().anyMatch(ObjectiveKpi::hasValue);
    }

    Verdict verdict() {
        return new Verdict(state, reason);
    }
}
