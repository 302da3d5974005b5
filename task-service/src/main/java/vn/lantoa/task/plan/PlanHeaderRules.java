package vn.lantoa.task.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.task.agency.AgencyService;
import vn.lantoa.task.warning.TaskWarning;
import vn.lantoa.task.warning.TaskWarnings;

/** What must be true of a plan's header before it is stored. */
@ApplicationScoped
class PlanHeaderRules {

    private final PlanRepository plans;
    private final AgencyService agencies;
    private final TaskWarnings warnings;

    PlanHeaderRules(PlanRepository plans, AgencyService agencies, TaskWarnings warnings) {
        this.plans = plans;
        this.agencies = agencies;
        this.warnings = warnings;
    }

    /**
     * Holds the header against the plans above and below. One header is checked after the other, and the plan above is
     * held: it does not give way to another reading of its document meanwhile.
     *
     * @param before the parent that the plan has yet
     * @throws Problem 400 naming everything that is wrong
     */
    void check(UUID id, PlanHeader header, @Nullable UUID before) {
        plans.lockParents();
        Problem.Collector faults = new Problem.Collector();
        faults.inBodyIf(header.endOn().isBefore(header.startOn()), "endOn", PlanProblem.PLAN_DATES_REVERSED);
        String issuer = header.issuerCode();
        if (issuer != null) {
            boolean unknown = !agencies.unknown(List.of(issuer)).isEmpty();
            faults.inBodyIf(unknown, "issuerCode", PlanProblem.PLAN_ISSUER_UNKNOWN, issuer);
            faults.inBodyIf(
                    plans.below(id).stream().anyMatch(below -> issuer.equals(below.issuerCode())),
                    "issuerCode",
                    PlanProblem.PLAN_PARENT_ISSUER_SAME,
                    issuer);
        }
        if (header.parentPlanId() != null) {
            checkParent(id, header.parentPlanId(), before, issuer, faults);
        }
        faults.raise();
    }

    private void checkParent(
            UUID id, UUID parentId, @Nullable UUID before, @Nullable String issuer, Problem.Collector faults) {
        Plan parent = plans.findShared(parentId).orElse(null);
        faults.inBodyIf(parent == null, "parentPlanId", PlanProblem.PLAN_PARENT_UNKNOWN, parentId);
        boolean gone = parent != null && parent.status() == PlanStatus.SUPERSEDED;
        faults.inBodyIf(gone && !parentId.equals(before), "parentPlanId", PlanProblem.PLAN_PARENT_SUPERSEDED);
        faults.inBodyIf(isBelow(parentId, id), "parentPlanId", PlanProblem.PLAN_PARENT_CIRCULAR);
        faults.inBodyIf(
                parent != null && issuer != null && issuer.equals(parent.issuerCode()),
                "issuerCode",
                PlanProblem.PLAN_PARENT_ISSUER_SAME,
                String.valueOf(issuer));
    }

    /** Whether a plan is another one or below it. */
    private boolean isBelow(UUID plan, UUID ancestor) {
        Set<UUID> seen = new HashSet<>();
        for (UUID at = plan; at != null && seen.add(at); ) {
            if (at.equals(ancestor)) {
                return true;
            }
            Plan stored = plans.findById(at);
            at = stored == null ? null : stored.parentPlanId();
        }
        return false;
    }

    /** What is worth a look in a header that was taken. */
    List<TaskWarning> warnings(PlanHeader header) {
        Plan parent = header.parentPlanId() == null ? null : plans.findById(header.parentPlanId());
        List<TaskWarning> found = new ArrayList<>();
        if (parent != null && header.startOn().isBefore(parent.startOn())) {
            found.add(outside("startOn", header, parent));
        }
        if (parent != null && header.endOn().isAfter(parent.endOn())) {
            found.add(outside("endOn", header, parent));
        }
        return found;
    }

    private TaskWarning outside(String field, PlanHeader header, Plan parent) {
        return warnings.of(
                field,
                PlanProblem.PLAN_PARENT_PERIOD_OUTSIDE,
                header.startOn(),
                header.endOn(),
                parent.startOn(),
                parent.endOn());
    }
}
