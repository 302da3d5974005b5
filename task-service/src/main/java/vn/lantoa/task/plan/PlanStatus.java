package vn.lantoa.task.plan;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

import vn.lantoa.platform.web.state.Transitions;

/** The life of a plan, and where each state may lead. */
public enum PlanStatus {
    /** Imported, not yet in force. */
    DRAFT,
    /** In force as issued. */
    ISSUED,
    /** In force, changed by at least one amendment. */
    AMENDED,
    /** Another plan took its place. */
    SUPERSEDED,
    /** Its year is over. */
    CLOSED;

    static final Transitions<PlanStatus> TRANSITIONS = Transitions.<PlanStatus>orElse(
                    PlanProblem.PLAN_TRANSITION_ILLEGAL)
            .allow(DRAFT, ISSUED, SUPERSEDED)
            .allow(ISSUED, AMENDED, SUPERSEDED, CLOSED)
            .allow(AMENDED, SUPERSEDED, CLOSED);

    /** Whether work on the plan goes on: tasks can be hung on it, and what is open is yet to be done. */
    public boolean takesTasks() {
        return this == DRAFT || isInForce();
    }

    /** Whether the plan is in force. */
    public boolean isInForce() {
        return this == ISSUED || this == AMENDED;
    }

    /** Those in which work goes on, for statements. */
    public static List<PlanStatus> takingTasks() {
        return those(PlanStatus::takesTasks);
    }

    /** Those in which a plan is in force, for statements. */
    public static List<PlanStatus> inForce() {
        return those(PlanStatus::isInForce);
    }

    private static List<PlanStatus> those(Predicate<PlanStatus> wanted) {
        return Arrays.stream(values()).filter(wanted).toList();
    }
}
