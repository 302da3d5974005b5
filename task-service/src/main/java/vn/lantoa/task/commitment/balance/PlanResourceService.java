package vn.lantoa.task.commitment.balance;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.time.BusinessTime;
import vn.lantoa.task.plan.PlanService;

/** Tells what the tasks of a plan need beside what is committed to them. */
@ApplicationScoped
@Transactional
public class PlanResourceService {

    private final PlanService plans;
    private final PlanResourceTable resources;
    private final Clock clock;

    PlanResourceService(PlanService plans, PlanResourceTable resources, Clock clock) {
        this.plans = plans;
        this.resources = resources;
        this.clock = clock;
    }

    /** @throws Problem 404 when there is no such plan */
    PlanResources of(UUID planId) {
        UUID id = plans.get(planId).id();
        return PlanResources.of(id, resources.of(id, BusinessTime.today(clock)));
    }
}
