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
 * Who was reminded (đôn đốc) of the tasks of a clause, or of a plan, until a day.
 *
 * @param silent those that nobody answered in time, nor later
 * @param silentAgencies whose those are
 * @param medianAnswerDays from the day it was sent to the day it was answered, the one in the middle; null while none
 *     is answered
 */
@Schema(name = "ScorecardChasing")
public record ChasingPart(
        Light state,
        Cause reason,
        int reminders,
        int answered,
        int silent,
        List<String> silentAgencies,
        @Nullable BigDecimal medianAnswerDays) {

    static ChasingPart of(List<PlanReminder> all, LocalDate day) {
        List<PlanReminder> sent = all.stream().filter(one -> one.isSentOn(day)).toList();
        List<PlanReminder> answered =
                sent.stream().filter(one -> one.isAnsweredOn(day)).toList();
        List<PlanReminder> silent =
                sent.stream().filter(one -> one.isSilentOn(day)).toList();
        Verdict verdict = verdict(sent.size(), answered.size(), silent.size());
        return new ChasingPart(
                verdict.state(),
                verdict.reason(),
                sent.size(),
                answered.size(),
                silent.size(),
                silent.stream().map(PlanReminder::agency).distinct().sorted().toList(),
                Median.of(answered.stream().mapToLong(PlanReminder::daysToAnswer)));
    }

    public Verdict verdict() {
        return new Verdict(state, reason);
    }

    private static Verdict verdict(int sent, int answered, int silent) {
        if (sent == 0) {
            return new Verdict(Light.NEUTRAL, Cause.NO_REMINDER);
        }
        if (silent > 0) {
            return new Verdict(Light.AMBER, Cause.REMINDER_SILENT);
        }
        return answered == sent
                ? new Verdict(Light.GREEN, Cause.REMINDERS_ANSWERED)
                : new Verdict(Light.NEUTRAL, Cause.REMINDER_WAITING);
    }
}
