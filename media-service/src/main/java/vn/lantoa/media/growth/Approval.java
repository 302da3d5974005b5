package vn.lantoa.media.growth;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import vn.lantoa.media.growth.definition.GrowthTargetEntry;
import vn.lantoa.media.growth.definition.GrowthTargetProblem;
import vn.lantoa.media.growth.definition.TargetState;
import vn.lantoa.platform.web.problem.Problem;

/**
 * Makes a target's newest definition and the baselines that wait for it count. Nobody approves what they created
 * (contract.md).
 */
record Approval(String by, Instant at) {

    /**
     * @param baselines all of the target's
     * @return those that count from now on
     * @throws Problem 409 when nothing waits for approval, 403 when the approver wrote any of it
     */
    List<Baseline> of(GrowthTarget target, List<Baseline> baselines) {
        GrowthTargetEntry definition = target.definition().entry();
        List<Baseline> waiting = baselines.stream()
                .filter(baseline -> baseline.awaits(definition))
                .toList();
        if (target.definition().state() == TargetState.APPROVED && waiting.isEmpty()) {
            throw Problem.of(GrowthTargetProblem.GROWTH_TARGET_NOTHING_TO_APPROVE);
        }
        Stream<String> authors = Stream.concat(
                Stream.of(target.createdBy(), target.definition().createdBy()),
                waiting.stream().map(baseline -> baseline.current().createdBy()));
        if (authors.anyMatch(by::equals)) {
            throw Problem.of(GrowthTargetProblem.GROWTH_TARGET_OWN_WORK, by);
        }
        target.approve(by, at);
        waiting.forEach(baseline -> baseline.approve(by, at));
        return waiting;
    }
}
