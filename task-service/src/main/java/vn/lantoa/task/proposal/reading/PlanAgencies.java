package vn.lantoa.task.proposal.reading;

import java.util.EnumSet;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.task.agency.AgencyLevel;
import vn.lantoa.task.agency.directory.AgencyTable;
import vn.lantoa.task.agency.directory.ListedAgency;
import vn.lantoa.task.plan.PlanView;

/** The names by which a plan may call agencies. */
@ApplicationScoped
public class PlanAgencies {

    private final AgencyTable agencies;

    PlanAgencies(AgencyTable agencies) {
        this.agencies = agencies;
    }

    /** Those of the agencies that exist on a day of the plan. */
    public AgencyNames of(PlanView plan) {
        return AgencyNames.of(agencies.within(plan.startOn(), plan.endOn(), EnumSet.allOf(AgencyLevel.class)).stream()
                .collect(Collectors.toMap(ListedAgency::code, ListedAgency::name)));
    }
}
