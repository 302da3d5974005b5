package vn.lantoa.reporting.scorecard.objective;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.reporting.scorecard.verdict.Cause;
import vn.lantoa.reporting.scorecard.verdict.Light;
import vn.lantoa.reporting.scorecard.verdict.Verdict;

/**
 * What a plan is for, and whether it shows (rules.md §6): the four levels in their order, also those that have none.
 *
 * @param total how many objectives there are
 * @param measured those of which a figure is known at least
 * @param levels what has no level stands at the end, where there is any
 */
@Schema(name = "ScorecardObjectives")
public record ObjectivesPart(Light state, Cause reason, int total, int measured, List<LadderRung> levels) {

    public static final ObjectivesPart NONE = of(List.of(), Map.of());

    /** @param figures those of the plan that are known, by code */
    public static ObjectivesPart of(List<ObjectiveReplica> objectives, Map<String, ObjectiveKpi> figures) {
        List<LadderRung> levels = new ArrayList<>();
        for (LadderLevel level : LadderLevel.values()) {
            levels.add(rung(level, objectives, figures));
        }
        LadderRung unsaid = rung(null, objectives, figures);
        if (!unsaid.objectives().isEmpty()) {
            levels.add(unsaid);
        }
        Verdict verdict = Verdict.firstByLight(
                levels.stream()
                        .filter(rung -> !rung.objectives().isEmpty())
                        .map(LadderRung::verdict)
                        .toList(),
                new Verdict(Light.UNKNOWN, Cause.NO_OBJECTIVE));
        int measured = levels.stream().mapToInt(LadderRung::measured).sum();
        return new ObjectivesPart(verdict.state(), verdict.reason(), objectives.size(), measured, levels);
    }

    public Verdict verdict() {
        return new Verdict(state, reason);
    }

    private static LadderRung rung(
            @Nullable LadderLevel level, List<ObjectiveReplica> objectives, Map<String, ObjectiveKpi> figures) {
        return LadderRung.of(
                level,
                objectives.stream()
                        .filter(one -> Objects.equals(one.level(), level))
                        .map(one -> ObjectiveCard.of(one, figures))
                        .toList());
    }
}
