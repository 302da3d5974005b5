package vn.lantoa.task.plan.clause;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.lantoa.platform.data.audit.AuditAction;
import vn.lantoa.platform.data.audit.AuditTrail;
import vn.lantoa.platform.web.conditional.Preconditions;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.task.plan.Plan;
import vn.lantoa.task.plan.PlanProblem;
import vn.lantoa.task.plan.PlanPublisher;
import vn.lantoa.task.plan.PlanRepository;
import vn.lantoa.task.plan.version.ClauseVersionTable;

/** Reads the clauses of plans, and marks which of them ask for action. */
@ApplicationScoped
@Transactional
public class ClauseService {

    private final PlanRepository plans;
    private final ClauseRepository clauses;
    private final ClauseVersionTable versions;
    private final Preconditions preconditions;
    private final AuditTrail audit;
    private final PlanPublisher publisher;
    private final ClausePublisher clausePublisher;
    private final Clock clock;

    ClauseService(
            PlanRepository plans,
            ClauseRepository clauses,
            ClauseVersionTable versions,
            Preconditions preconditions,
            AuditTrail audit,
            PlanPublisher publisher,
            ClausePublisher clausePublisher,
            Clock clock) {
        this.plans = plans;
        this.clauses = clauses;
        this.versions = versions;
        this.preconditions = preconditions;
        this.audit = audit;
        this.publisher = publisher;
        this.clausePublisher = clausePublisher;
        this.clock = clock;
    }

    Page<ClauseView> list(UUID id, ClauseFilter filter, PageRequest page) {
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
    public ClauseView get(UUID id, String path) {
        return find(id, path).view();
    }

    /** The headings of the plan's document, in its order. */
    public List<SectionView> sections(UUID id) {
        return clauses.sectionsOf(stored(id).id());
    }

    /** The plan's clauses in the document's order. */
    public List<ClauseView> of(UUID id) {
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

    /** The plan's clauses that ask for action, in the document's order. */
    public List<ClauseView> actionsOf(UUID id) {
        return clauses.actionsOf(stored(id).id()).stream().map(PlanClause::view).toList();
    }

    /** As {@link #actionsOf(UUID)}, as the plan stood on a day. */
    public List<ClauseView> actionsOf(UUID id, LocalDate day) {
        UUID planId = stored(id).id();
        return versions.hasSome(planId)
                ? clausesOn(planId, day).stream().filter(ClauseView::action).toList()
                : actionsOf(planId);
    }

    private List<ClauseView> clausesOn(UUID planId, LocalDate day) {
        return new ClausesOnDay(versions.of(planId), day).of(clauses.everOf(planId));
    }

    /** Those of {@code paths} that the plan has no clause at today. */
    public Set<String> unknown(UUID id, Collection<String> paths) {
        return clauses.unknown(id, paths);
    }

    /** Says whether the clause asks for action, and raises the plan's version: the clauses are inside of it. */
    ClauseView mark(UUID id, String path, boolean action) {
        Plan plan = plans.findLocked(id).orElseThrow(() -> Problem.of(PlanProblem.PLAN_NOT_FOUND, id));
        PlanClause clause = find(id, path);
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

    private PlanClause find(UUID id, String path) {
        return clauses.find(stored(id).id(), path).orElseThrow(() -> Problem.of(PlanProblem.CLAUSE_NOT_FOUND, path));
    }

    private Plan stored(UUID id) {
        return plans.findByIdOptional(id).orElseThrow(() -> Problem.of(PlanProblem.PLAN_NOT_FOUND, id));
    }
}
