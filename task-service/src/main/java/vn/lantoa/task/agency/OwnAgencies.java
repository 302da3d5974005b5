package vn.lantoa.task.agency;

import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.web.identity.Caller;
import vn.lantoa.platform.web.identity.Roles;
import vn.lantoa.platform.web.problem.CommonProblem;
import vn.lantoa.platform.web.problem.Problem;

/** For whom the caller writes: an organisation for itself and those it came from, an officer for everybody. */
@ApplicationScoped
public class OwnAgencies {

    private final AgencyService agencies;
    private final Caller caller;

    OwnAgencies(AgencyService agencies, Caller caller) {
        this.agencies = agencies;
        this.caller = caller;
    }

    /** The codes that are the caller's own today; none of who belongs to no organisation. */
    public Set<String> codes() {
        return caller.org().map(agencies::ownCodes).orElse(Set.of());
    }

    /** @throws Problem 403 when the agency is not the caller's own, and the caller no officer */
    public void demand(String agency) {
        if (!caller.has(Roles.PLAN_ADMIN) && !codes().contains(agency)) {
            throw Problem.of(CommonProblem.NOT_YOUR_ORG, agency);
        }
    }
}
