package vn.lantoa.task.plan.finding;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.lantoa.platform.data.audit.AuditAction;
import vn.lantoa.platform.data.audit.AuditTrail;
import vn.lantoa.platform.web.conditional.Preconditions;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.task.plan.PlanProblem;
import vn.lantoa.task.plan.PlanService;
import vn.lantoa.task.plan.PlanView;

/** Reads the findings of a plan and notes what came of them. */
@ApplicationScoped
@Transactional
class FindingService {

    private final FindingRepository findings;
    private final PlanService plans;
    private final Preconditions preconditions;
    private final AuditTrail audit;

    FindingService(FindingRepository findings, PlanService plans, Preconditions preconditions, AuditTrail audit) {
        this.findings = findings;
        this.plans = plans;
        this.preconditions = preconditions;
        this.audit = audit;
    }

    Page<FindingView> list(UUID planId, FindingFilter filter, PageRequest page) {
        return findings.page(plans.get(planId).id(), filter, page).map(IntegrityFinding::view);
    }

    FindingView get(UUID planId, UUID id) {
        return find(planId, id).view();
    }

    /** The plan is held: it does not give way to another reading of its document meanwhile. */
    FindingView resolve(UUID planId, UUID id, FindingResolution resolution) {
        PlanView plan = plans.holdShared(planId).orElseThrow(() -> Problem.of(PlanProblem.PLAN_NOT_FOUND, planId));
        IntegrityFinding finding = find(plan.id(), id);
        preconditions.requireMatch(finding.version());
        FindingView before = finding.view();
        finding.resolve(resolution.resolution());
        findings.flush();
        String resource = "plans/" + planId + "/integrity-findings/" + id;
        audit.record(AuditAction.REPLACED, resource, finding.version(), before, finding.view());
        return finding.view();
    }

    private IntegrityFinding find(UUID planId, UUID id) {
        return findings.find(plans.get(planId).id(), id)
                .orElseThrow(() -> Problem.of(PlanProblem.FINDING_NOT_FOUND, id));
    }
}
