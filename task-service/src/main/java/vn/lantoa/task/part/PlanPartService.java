package vn.lantoa.task.part;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.audit.AuditAction;
import vn.lantoa.platform.data.audit.AuditTrail;
import vn.lantoa.platform.web.conditional.Preconditions;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.task.plan.PlanProblem;
import vn.lantoa.task.plan.PlanService;
import vn.lantoa.task.plan.PlanView;

/**
 * Lists, reads, adds and replaces the parts of a plan: each write in one transaction with its audit entry. The plan is
 * held, so that it does not give way to another reading of its document meanwhile.
 *
 * @param <E> the part as it is stored
 * @param <N> the part as it is entered
 * @param <V> the part as it is read
 */
@Transactional
public abstract class PlanPartService<E extends PlanPart<N, V>, N, V> {

    private final PartKind kind;
    private final Supplier<E> blank;
    private final PlanPartRepository<E> parts;
    private final PlanService plans;
    private final Preconditions preconditions;
    private final AuditTrail audit;

    /** @param blank makes a part that is yet empty */
    protected PlanPartService(
            PartKind kind,
            Supplier<E> blank,
            PlanPartRepository<E> parts,
            PlanService plans,
            Preconditions preconditions,
            AuditTrail audit) {
        this.kind = kind;
        this.blank = blank;
        this.parts = parts;
        this.plans = plans;
        this.preconditions = preconditions;
        this.audit = audit;
    }

    /** For the proxies of CDI, which pass every call on. */
    @SuppressWarnings("NullAway") // a proxy has no state of its own
    protected PlanPartService() {
        this(null, null, null, null, null, null);
    }

    /** @throws Problem 404 when there is no such plan */
    public Page<V> list(UUID planId, PageRequest page) {
        return parts.page(plans.get(planId).id(), page).map(E::view);
    }

    /** All parts of a plan, in their order. */
    public List<V> of(UUID planId) {
        return parts.of(planId).stream().map(E::view).toList();
    }

    /** @throws Problem 404 when there is no such plan, or it has no such part */
    public V get(UUID planId, UUID id) {
        return find(plans.get(planId).id(), id).view();
    }

    /** @throws Problem 400 when it breaks a rule, 404 when there is no such plan */
    public V add(UUID planId, N entry) {
        PlanView plan = hold(planId);
        check(plan, entry);
        E part = blank.get();
        part.standIn(planId, parts.nextPlace(planId));
        part.replaceBy(entry);
        parts.persist(part);
        return written(AuditAction.CREATED, part, null);
    }

    /** @throws Problem 400 when it breaks a rule, 404 when there is none, 412 or 428 when it was not seen as it is */
    public V replace(UUID planId, UUID id, N entry) {
        PlanView plan = hold(planId);
        E part = find(planId, id);
        preconditions.requireMatch(part.version());
        check(plan, entry);
        V before = part.view();
        part.replaceBy(entry);
        return written(AuditAction.REPLACED, part, before);
    }

    /** The address of a part, below {@code /api/v1/}. */
    public String path(UUID planId, UUID id) {
        return kind.path(planId, id);
    }

    /** Keeps what a document says; the import stands in the audit trail as a whole. */
    protected void keepRead(UUID planId, int place, @Nullable String clausePath, N said) {
        E part = blank.get();
        part.standIn(planId, place);
        part.readFrom(clausePath);
        part.replaceBy(said);
        parts.persist(part);
        published(part);
    }

    /** Tells other services of a part that was read or written, where they are told of its kind. */
    protected void published(E part) {}

    /** Refuses, naming all that is wrong, what breaks the rules of the kind. */
    protected void check(PlanView plan, N entry) {}

    protected PlanView hold(UUID planId) {
        return plans.holdShared(planId).orElseThrow(() -> Problem.of(PlanProblem.PLAN_NOT_FOUND, planId));
    }

    protected E find(UUID planId, UUID id) {
        return parts.find(planId, id).orElseThrow(() -> Problem.of(kind.notFound(), id));
    }

    /** Flushes a change and notes it in the audit trail. */
    protected V written(AuditAction action, E part, @Nullable V before) {
        parts.flush();
        V after = part.view();
        published(part);
        audit.record(action, kind.path(part.planId(), part.id()), part.version(), before, after);
        return after;
    }
}
