package vn.lantoa.task.plan;

import java.util.Map;
import java.util.Set;

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

    private static final Map<PlanStatus, Set<PlanStatus>> NEXT = Map.of(
            DRAFT, Set.of(ISSUED, SUPERSEDED),
            ISSUED, Set.of(AMENDED, SUPERSEDED, CLOSED),
            AMENDED, Set.of(SUPERSEDED, CLOSED),
            SUPERSEDED, Set.of(),
            CLOSED, Set.of());

    public boolean mayBecome(PlanStatus next) {
        return NEXT.get(this).contains(next);
    }

    /** Whether tasks can still be hung on the plan. */
    public boolean takesTasks() {
        return this == DRAFT || this == ISSUED || this == AMENDED;
    }
}
