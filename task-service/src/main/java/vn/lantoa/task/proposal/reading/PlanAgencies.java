package vn.lantoa.task.proposal.reading;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.task.agency.AgencyService;
import vn.lantoa.task.plan.PlanView;

/** The names by which a plan may call agencies. */
@ApplicationScoped
public class PlanAgencies {

    private final AgencyService agencies;

    PlanAgencies(AgencyService agencies) {
        this.agencies = agencies;
    }

    /** Those of the agencies that exist on a day of the plan. */
    public AgencyNames of(PlanView plan) {
        return AgencyNames.of(agencies.namesWithin(plan.startOn(), plan.endOn()));
    }
}
