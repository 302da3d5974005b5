package vn.lantoa.media.webhook.call;

import org.jspecify.annotations.Nullable;

/**
 * What came of an attempt.
 *
 * @param status of the answer; null where there was none
 */
public record CallResult(CallOutcome outcome, @Nullable Integer status) {

    private static final int GONE = 410;

    static CallResult answered(int status) {
        if (status / 100 == 2) {
            return new CallResult(CallOutcome.DELIVERED, status);
        }
        return new CallResult(status == GONE ? CallOutcome.GONE : CallOutcome.REFUSED, status);
    }

    static CallResult unanswered(CallOutcome outcome) {
        return new CallResult(outcome, null);
    }
}
