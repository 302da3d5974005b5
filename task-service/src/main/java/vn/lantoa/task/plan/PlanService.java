package vn.lantoa.task.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import vn.lantoa.task.plan.version.ClauseVersionTable;

/** Reads plans, completes their headers, moves them through their life. */
@ApplicationScoped
@Transactional
public class PlanService {

    private final PlanRepository plans;
    private final ClauseRepository clauses;
    private final PlanHeaderRules rules;
    private final ClauseVersionTable versions;
    private final AgencyService agencies;
    private final Preconditions preconditions;
    private final AuditTrail audit;
    private final PlanPublisher publisher;
    private final ClausePublisher clausePublisher;
    private final Clock clock;

    PlanService(
            PlanRepository plans,
            ClauseRepository clauses,
            PlanHeaderRules rules,
            ClauseVersionTable versions,
            AgencyService agencies,
            Preconditions preconditions,
            AuditTrail audit,
            PlanPublisher publisher,
            ClausePublisher clausePublisher,
            Clock clock) {
        this.plans = plans;
        this.clauses = clauses;
        this.rules = rules;
        this.versions = versions;
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
        rules.check(id, header);
        PlanView before = plan.view();
        plan.replaceBy(header);
        plans.flush();
        audit.record(AuditAction.REPLACED, "plans/" + id, plan.version(), before, plan.view());
        publisher.publish(plan);
        return plan.view().with(rules.warnings(header));
    }

    /** Moves the plan on; a second plan of the same issuer and year cannot be issued (409). */
    PlanView transition(UUID id, PlanStatus to) {
        Plan plan = stored(id);
        preconditions.requireMatch(plan.version());
        PlanView before = plan.view();
        plan.become(to);
        plans.flush();
        audit.record(AuditAction.TRANSITIONED, "plans/" + id, plan.version(), before, plan.view());
        publisher.publish(plan);
        return plan.view();
    }

    Page<ClauseView> clauses(UUID id, ClauseFilter filter, PageRequest page) {
        UUID planId = stored(id).id();
        LocalDate day = filter.asOf;
        return day == null
                ? clauses.page(planId, filter, page).map(PlanClause::view)
                : ClausesOnDay.page(clausesOn(planId, day), filter, page);
    }

    /**
     * One clause.
     *
     * @throws Problem 404 when there is no such plan or path
     */
    public ClauseView clause(UUID id, String path) {
        return findClause(id, path).view();
    }

    /** The headings of the plan's document, in its order. */
    public List<SectionView> sections(UUID id) {
        return clauses.sectionsOf(stored(id).id());
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

    /** The plan's clauses in the document's order. */
    public List<ClauseView> clausesOf(UUID id) {
        return clauses.of(stored(id).id()).stream().map(PlanClause::view).toList();
    }

    /**
     * All clauses that the plan ever had, with the text they came with: those of its document in its order, then those
     * that amendments added. Their order stays for ever.
     */
    public List<ClauseView> originalsOf(UUID id) {
        UUID planId = stored(id).id();
        return OriginalClauses.of(clauses.everOf(planId), versions.of(planId));
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

    /** The plan's clauses that ask for action, in the document's order. */
    public List<ClauseView> actionClauses(UUID id) {
        return clauses.actionsOf(stored(id).id()).stream().map(PlanClause::view).toList();
    }

    /** As {@link #actionClauses(UUID)}, as the plan stood on a day. */
    public List<ClauseView> actionClauses(UUID id, LocalDate day) {
        UUID planId = stored(id).id();
        return versions.hasSome(planId)
                ? clausesOn(planId, day).stream().filter(ClauseView::action).toList()
                : actionClauses(planId);
    }

    private List<ClauseView> clausesOn(UUID planId, LocalDate day) {
        return new ClausesOnDay(versions.of(planId), day).of(clauses.everOf(planId));
    }

    /** Those of {@code paths} that the plan has no clause at today. */
    public Set<String> unknownClauses(UUID id, Collection<String> paths) {
        return clauses.unknown(id, paths);
    }

    /** Says whether the clause asks for action, and raises the plan's version: the clauses are inside of it. */
    ClauseView mark(UUID id, String path, boolean action) {
        Plan plan = plans.findLocked(id).orElseThrow(() -> Problem.of(PlanProblem.PLAN_NOT_FOUND, id));
        PlanClause clause = findClause(id, path);
        preconditions.requireMatch(clause.version());
        ClauseView before = clause.view();
        clause.markAction(action);
        plan.changedInside(clock.instant());
        plans.flush();
        audit.record(AuditAction.REPLACED, "plans/" + id + "/clauses/" + path, clause.version(), before, clause.view());
        publisher.publish(plan);
        clausePublisher.publish(plan);
        return clause.view();
    }

    private PlanClause findClause(UUID id, String path) {
        return clauses.find(stored(id).id(), path).orElseThrow(() -> Problem.of(PlanProblem.CLAUSE_NOT_FOUND, path));
    }

    private Plan stored(UUID id) {
        return plans.findByIdOptional(id).orElseThrow(() -> Problem.of(PlanProblem.PLAN_NOT_FOUND, id));
    }
}
