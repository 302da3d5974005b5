package vn.lantoa.reporting.scorecard.steering;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.reporting.scorecard.verdict.Cause;
import vn.lantoa.reporting.scorecard.verdict.Light;
import vn.lantoa.reporting.scorecard.verdict.Verdict;

/**
 * What hinders a clause, or a plan, on a day.
 *
 * @param total those that were raised
 * @param open those of them that nobody decided yet
 * @param escalated those of the open ones that wait for a decision of the one above
 * @param amended those that ended in an amendment of the plan
 * @param medianDays from the day it was raised to the day it was decided, the one in the middle; null while none is
 *     decided
 */
@Schema(name = "ScorecardObstacles")
public record ObstaclesPart(
        Light state,
        Cause reason,
        int total,
        int open,
        int escalated,
        int decided,
        int amended,
        @Nullable BigDecimal medianDays) {

    static ObstaclesPart of(List<PlanObstacle> all, LocalDate day) {
        List<PlanObstacle> raised =
                all.stream().filter(one -> one.isRaisedOn(day)).toList();
        List<PlanObstacle> decided =
                raised.stream().filter(one -> one.isDecidedOn(day)).toList();
        int open = raised.size() - decided.size();
        int escalated =
                (int) raised.stream().filter(one -> one.isEscalatedOn(day)).count();
        Verdict verdict = verdict(raised.size(), open, escalated);
        return new ObstaclesPart(
                verdict.state(),
                verdict.reason(),
                raised.size(),
                open,
                escalated,
                decided.size(),
                (int) decided.stream().filter(PlanObstacle::amended).count(),
                Median.of(decided.stream().mapToLong(PlanObstacle::daysToDecision)));
    }

    public Verdict verdict() {
        return new Verdict(state, reason);
    }

    private static Verdict verdict(int total, int open, int escalated) {
        if (total == 0) {
            return new Verdict(Light.NEUTRAL, Cause.NO_OBSTACLE);
        }
        if (escalated > 0) {
            return new Verdict(Light.RED, Cause.OBSTACLE_ESCALATED);
        }
        return open > 0
                ? new Verdict(Light.AMBER, Cause.OBSTACLE_OPEN)
                : new Verdict(Light.GREEN, Cause.OBSTACLES_DECIDED);
    }
}
