package vn.lantoa.task.part.requirement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.audit.AuditTrail;
import vn.lantoa.platform.web.conditional.Preconditions;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.time.BusinessTime;
import vn.lantoa.task.document.model.Clause;
import vn.lantoa.task.document.model.PlanDocument;
import vn.lantoa.task.part.PartKind;
import vn.lantoa.task.part.PlanPartService;
import vn.lantoa.task.part.reading.AimReader;
import vn.lantoa.task.plan.PlanService;
import vn.lantoa.task.plan.PlanView;
import vn.lantoa.task.plan.reading.ReadPlanParts;

/** Keeps what plans require, and whether it was met. */
@ApplicationScoped
public class RequirementService extends PlanPartService<PlanRequirement, RequirementEntry, RequirementView>
        implements ReadPlanParts {

    private static final PartKind KIND = new PartKind("requirements", RequirementProblem.REQUIREMENT_NOT_FOUND);

    private final Clock clock;

    RequirementService(
            RequirementRepository requirements,
            PlanService plans,
            Preconditions preconditions,
            AuditTrail audit,
            Clock clock) {
        super(KIND, PlanRequirement::new, requirements, plans, preconditions, audit);
        this.clock = clock;
    }

    @Override
    public void keep(UUID planId, PlanDocument document) {
        int place = 0;
        for (Clause clause : AimReader.requirements(document.clauses())) {
            keepRead(planId, ++place, clause.path(), new RequirementEntry(clause.text(), null, null, null, null));
        }
    }

    /** What was found out has a day on which it was, and the other way round. */
    @Override
    protected void check(PlanView plan, RequirementEntry entry) {
        Problem.Collector faults = new Problem.Collector();
        LocalDate checked = entry.lastChecked();
        boolean incomplete = (checked == null) != (entry.met() == null);
        String missing = checked == null ? "lastChecked" : "met";
        faults.inBodyIf(incomplete, missing, RequirementProblem.REQUIREMENT_CHECK_INCOMPLETE);
        if (checked != null) {
            LocalDate today = BusinessTime.today(clock);
            faults.inBodyIf(
                    checked.isAfter(today),
                    "lastChecked",
                    RequirementProblem.REQUIREMENT_CHECK_IN_FUTURE,
                    checked,
                    today);
        }
        faults.raise();
    }
}
