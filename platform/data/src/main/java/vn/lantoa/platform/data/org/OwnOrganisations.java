package vn.lantoa.platform.data.org;

import java.time.Clock;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.identity.Caller;
import vn.lantoa.platform.web.identity.Roles;
import vn.lantoa.platform.web.problem.CommonProblem;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.time.BusinessTime;

/**
 * For whom the caller writes: an organisation, while it exists, for itself and those it came from, an officer for
 * everybody (contract.md, Tokens). A service says whose lineage counts.
 */
public abstract class OwnOrganisations {

    private final LineageTable lineage;
    private final Caller caller;
    private final Clock clock;

    protected OwnOrganisations(LineageTable lineage, Caller caller, Clock clock) {
        this.lineage = lineage;
        this.caller = caller;
        this.clock = clock;
    }

    /** For the proxies of CDI, which pass every call on. */
    @SuppressWarnings("NullAway") // a proxy has no state of its own
    protected OwnOrganisations() {
        this(null, null, null);
    }

    /** The codes that are the caller's own today; none of who belongs to no organisation. */
    public Set<String> codes() {
        return caller.org()
                .map(org -> lineage.own(org, BusinessTime.today(clock)))
                .orElse(Set.of());
    }

    /**
     * Demands that the caller writes for an organisation.
     *
     * @param org null where no organisation answers for what is written, which is the officer's
     * @throws Problem 403 when the organisation is not the caller's own, and the caller no officer
     */
    public void demand(@Nullable String org) {
        boolean own = caller.has(Roles.PLAN_ADMIN) || (org != null && codes().contains(org));
        if (!own) {
            throw Problem.of(CommonProblem.NOT_YOUR_ORG, String.valueOf(org));
        }
    }
}
