package vn.lantoa.event.reference;

import java.time.Clock;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.identity.Caller;
import vn.lantoa.platform.web.identity.Roles;
import vn.lantoa.platform.web.problem.CommonProblem;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.time.BusinessTime;

/**
 * Who may write what an agency answers for: that agency and its successors, while they exist, and the plan's officer
 * (contract.md, Tokens).
 */
@ApplicationScoped
public class Ownership {

    private final KnownCodeTable references;
    private final Caller caller;
    private final Clock clock;

    Ownership(KnownCodeTable references, Caller caller, Clock clock) {
        this.references = references;
        this.caller = caller;
        this.clock = clock;
    }

    /** Whether an agency has this code; to be asked in a transaction. */
    public boolean knows(String agency) {
        return references.hasAgency(agency);
    }

    /**
     * Demands that the caller may write what this agency answers for; to be asked in a transaction.
     *
     * @param host the agency's code; null where no agency answers for it, which is the officer's
     * @throws Problem 403 when it may not
     */
    public void demand(@Nullable String host) {
        if (caller.has(Roles.PLAN_ADMIN)) {
            return;
        }
        boolean own = host != null
                && caller.org()
                        .map(org -> references.writableCodes(org, BusinessTime.today(clock)))
                        .orElse(Set.of())
                        .contains(host);
        if (!own) {
            throw Problem.of(CommonProblem.NOT_YOUR_ORG, String.valueOf(host));
        }
    }
}
