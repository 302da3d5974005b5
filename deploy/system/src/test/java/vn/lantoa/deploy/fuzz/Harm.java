package vn.lantoa.deploy.fuzz;

import java.util.regex.Pattern;

import vn.lantoa.deploy.system.Operations.Operation;

/**
 * The operations whose success would touch what is not the fuzzer's own: a plan of everybody's year issued, the
 * calendar by which all periods are cut, everything rebuilt, republished or replayed, the sample deleted. They are
 * called only with what must be refused.
 */
final class Harm {

    private static final Pattern DONE_BY =
            Pattern.compile("transitionPlan|putCalendar|requestReportingRebuild|deleteSavedQuery|deleteWebhook"
                    + "|(republish|raise|replay|release|abandon)[A-Z].*");

    private Harm() {}

    static boolean isDoneBy(Operation operation) {
        return DONE_BY.matcher(operation.id()).matches();
    }
}
