package vn.lantoa.task.plan;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.lantoa.task.plan.clause.ClausePublisher;

/** Raises a plan's version where its themes change, and tells of it: they are a part of it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class PlanThemeService {

    private final PlanRepository plans;
    private final PlanPublisher publisher;
    private final ClausePublisher clausePublisher;
    private final Clock clock;

    PlanThemeService(PlanRepository plans, PlanPublisher publisher, ClausePublisher clausePublisher, Clock clock) {
        this.plans = plans;
        this.publisher = publisher;
        this.clausePublisher = clausePublisher;
        this.clock = clock;
    }

    /** Holds the plan, if there is one, so that changes of its themes follow one another. */
    public boolean hold(UUID id) {
        return plans.findLocked(id).isPresent();
    }

    /** To be called where a plan's themes have changed. */
    public void changed(UUID id) {
        Plan plan = plans.findById(id);
        plan.changedInside(clock.instant());
        plans.flush();
        publisher.publish(plan);
        clausePublisher.publish(plan);
    }
}
