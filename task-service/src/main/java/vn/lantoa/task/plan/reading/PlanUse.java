package vn.lantoa.task.plan.reading;

import java.util.UUID;

/** Who keeps what people do to a plan says so, so that a plan in use is not read anew. */
public interface PlanUse {

    /** Whether anything hangs on the plan, or on what was found in it. */
    boolean holds(UUID planId);
}
