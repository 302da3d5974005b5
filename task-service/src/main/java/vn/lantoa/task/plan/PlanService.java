package vn.lantoa.task.plan;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.lantoa.platform.data.audit.AuditAction;
import vn.lantoa.platform.data.audit.AuditTrail;
import vn.lantoa.platform.web.conditional.Preconditions;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;
import vn.lantoa.platform.web.parameter.KnownCode;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.task.agency.AgencyService;
import vn.lantoa.task.plan.clause.ClausePublisher;

/** Reads plans, completes their headers, moves them through their life. */
@ApplicationScoped
@Transactional
public class PlanService {

    private final PlanRepository plans;
    private final PlanHeaderRules rules;
    private final AgencyService agencies;
    private final Preconditions preconditions;
    private final AuditTrail audit;
    private final PlanPublisher publisher;
    private final ClausePublisher clausePublisher;
    private final Clock clock;

    PlanService(
            PlanRepository plans,
            PlanHeaderRules rules,
            AgencyService agencies,
            Preconditions preconditions,
            AuditTrail audit,
            PlanPublisher publisher,
            ClausePublisher clausePublisher,
            Clock clock) {
        this.plans = plans;
        this.rules = rules;
        this.agencies = agencies;
        this.preconditions = preconditions;
        this.audit = audit;
        this.publisher = publisher;
        this.clausePublisher = clausePublisher;
        this.clock = clock;
    }

    Page<PlanView> list(PlanFilter filter, PageRequest page) {
        KnownCode.require("issuerCode", filter.issuerCode, agencies::has);
        return plans.page(filter, page).map(Plan::view);
    }

    /**
     * The plan.
     *
     * @throws Problem 404 when there is none
     */
    public PlanView get(UUID id) {
        return stored(id).view();
    }

    /** The plan, if there is one. */
    public Optional<PlanView> find(UUID id) {
        return plans.findByIdOptional(id).map(Plan::view);
    }

    /** The plans below a plan, the eldest first. */
    public List<PlanView> below(UUID id) {
        return plans.below(id).stream().map(Plan::view).toList();
    }

    /** A part of the bytes of the plan's document, by its number from 0; empty behind the last. */
    byte[] sourcePart(UUID id, int number) {
        return plans.sourcePart(id, number);
    }

    PlanView replaceHeader(UUID id, PlanHeader header) {
        Plan plan = stored(id);
        preconditions.requireMatch(plan.version());
        rules.check(id, header, plan.parentPlanId());
        PlanView before = plan.view();
        plan.replaceBy(header);
        plans.flush();
        audit.record(AuditAction.REPLACED, "plans/" + id, plan.version(), before, plan.view());
        publisher.publish(plan);
        return plan.view().with(rules.warnings(header));
    }

    /** Moves the plan on; no second plan of an issuer and year can be issued (409), and none amended by word. */
    PlanView transition(UUID id, PlanStatus to) {
        Plan plan = stored(id);
        preconditions.requireMatch(plan.version());
        if (to == PlanStatus.AMENDED) {
            throw Problem.inBody("to", PlanProblem.PLAN_AMENDED_BY_AMENDMENT);
        }
        PlanView before = plan.view();
        plan.become(to);
        plans.flush();
        audit.record(AuditAction.TRANSITIONED, "plans/" + id, plan.version(), before, plan.view());
        publisher.publish(plan);
        return plan.view();
    }

    /**
     * The plan, held so that what other transactions do to it follows.
     *
     * @throws Problem 404 when there is none
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public PlanView hold(UUID id) {
        return plans.findLocked(id)
                .orElseThrow(() -> Problem.of(PlanProblem.PLAN_NOT_FOUND, id))
                .view();
    }

    /** As {@link #hold}; empty when there is none. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<PlanView> holdIfAny(UUID id) {
        return plans.findLocked(id).map(Plan::view);
    }

    /** The plan, if there is one, held so that it changes only after this transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<PlanView> holdShared(UUID id) {
        return plans.findShared(id).map(Plan::view);
    }

    /** Demands that the client has seen the plan as it is, and raises its version: something of it changes. */
    public PlanView changeInside(UUID id) {
        Plan plan = plans.findLocked(id).orElseThrow(() -> Problem.of(PlanProblem.PLAN_NOT_FOUND, id));
        preconditions.requireMatch(plan.version());
        plan.changedInside(clock.instant());
        plans.flush();
        publisher.publish(plan);
        clausePublisher.publish(plan);
        return plan.view();
    }

    private Plan stored(UUID id) {
        return plans.findByIdOptional(id).orElseThrow(() -> Problem.of(PlanProblem.PLAN_NOT_FOUND, id));
    }
}
