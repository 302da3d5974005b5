package vn.lantoa.task.part.objective;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.audit.AuditTrail;
import vn.lantoa.platform.web.conditional.Preconditions;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.task.document.model.Clause;
import vn.lantoa.task.document.model.PlanDocument;
import vn.lantoa.task.part.PartKind;
import vn.lantoa.task.part.PlanPartService;
import vn.lantoa.task.part.reading.AimReader;
import vn.lantoa.task.plan.PlanService;
import vn.lantoa.task.plan.PlanView;
import vn.lantoa.task.plan.reading.ReadPlanParts;

/** Keeps what plans are for. */
@ApplicationScoped
public class ObjectiveService extends PlanPartService<PlanObjective, ObjectiveEntry, ObjectiveView>
        implements ReadPlanParts {

    private static final PartKind KIND = new PartKind("objectives", ObjectiveProblem.OBJECTIVE_NOT_FOUND);

    private final ObjectivePublisher publisher;

    ObjectiveService(
            ObjectiveRepository objectives,
            PlanService plans,
            Preconditions preconditions,
            AuditTrail audit,
            ObjectivePublisher publisher) {
        super(KIND, PlanObjective::new, objectives, plans, preconditions, audit);
        this.publisher = publisher;
    }

    @Override
    public void keep(UUID planId, PlanDocument document) {
        int place = 0;
        for (Clause clause : AimReader.objectives(document.clauses())) {
            keepRead(planId, ++place, clause.path(), new ObjectiveEntry(clause.text(), null, List.of()));
        }
    }

    @Override
    protected void published(PlanObjective objective) {
        publisher.publish(objective);
    }

    @Override
    protected void check(PlanView plan, ObjectiveEntry entry) {
        Problem.Collector faults = new Problem.Collector();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < entry.kpiCodes().size(); i++) {
            String code = entry.kpiCodes().get(i);
            faults.inBodyIf(!seen.add(code), "kpiCodes[" + i + "]", ObjectiveProblem.OBJECTIVE_KPI_REPEATED, code);
        }
        faults.raise();
    }
}
