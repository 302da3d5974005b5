package vn.lantoa.task.plan.reading;

import java.util.UUID;

/** Who hangs something on a plan's paths says so, so that a plan in use is not read anew. */
public interface PlanUse {

    /** Whether anything hangs on the plan. */
    boolean holds(UUID planId);
}
