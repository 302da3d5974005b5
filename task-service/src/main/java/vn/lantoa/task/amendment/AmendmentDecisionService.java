package vn.lantoa.task.amendment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.audit.AuditAction;
import vn.lantoa.platform.data.audit.AuditTrail;
import vn.lantoa.platform.web.conditional.Preconditions;
import vn.lantoa.platform.web.identity.Caller;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.time.BusinessTime;
import vn.lantoa.task.amendment.change.AmendmentChange;
import vn.lantoa.task.amendment.change.ChangeKind;
import vn.lantoa.task.amendment.change.RemovedBranch;
import vn.lantoa.task.amendment.decision.DecidedTaskService;
import vn.lantoa.task.plan.PlanService;
import vn.lantoa.task.plan.PlanView;
import vn.lantoa.task.plan.clause.AmendedClauseService;
import vn.lantoa.task.plan.version.ClauseEdit;
import vn.lantoa.task.plan.version.ClauseHead;

/** Approves and refuses amendments, and puts the approved ones in force on their day. Nobody decides their own. */
@ApplicationScoped
@Transactional
public class AmendmentDecisionService {

    private final AmendmentService service;
    private final AmendmentRepository amendments;
    private final PlanService plans;
    private final AmendedClauseService clauses;
    private final DecidedTaskService tasks;
    private final Preconditions preconditions;
    private final AuditTrail audit;
    private final AmendmentPublisher publisher;
    private final Caller caller;
    private final Clock clock;

    AmendmentDecisionService(
            AmendmentService service,
            AmendmentRepository amendments,
            PlanService plans,
            AmendedClauseService clauses,
            DecidedTaskService tasks,
            Preconditions preconditions,
            AuditTrail audit,
            AmendmentPublisher publisher,
            Caller caller,
            Clock clock) {
        this.service = service;
        this.amendments = amendments;
        this.plans = plans;
        this.clauses = clauses;
        this.tasks = tasks;
        this.preconditions = preconditions;
        this.audit = audit;
        this.publisher = publisher;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Approves an amendment; the plan says so from its day on.
     *
     * @throws Problem 404, 412 or 428; 409 when it was decided before, a clause or the plan is not as it was proposed
     *     for, nobody decided on a task, or another one that waits carries a task to a clause which this one removes;
     *     403 when the caller proposed it
     */
    AmendmentView approve(UUID planId, UUID id) {
        PlanView plan = plans.hold(planId);
        Amendment amendment = open(planId, id, AmendmentState.APPROVED);
        AmendmentService.requireInForce(plan);
        AmendmentView before = amendment.view();
        List<AmendmentChange> changes = amendment.changes();
        requireSame(clauses.heads(planId), changes, amendment.effectiveOn());
        requireNoneCarriedTo(planId, changes);
        var settled =
                service.decisions(planId, changes, amendment.effectiveOn()).settled(amendment.tasks());
        if (!settled.equals(amendment.tasks())) {
            amendment.decideOn(settled, clock.instant());
        }
        amendment.approve(caller.name(), clock.instant());
        clauses.keep(planId, id, amendment.effectiveOn(), edits(amendment));
        amendments.flush();
        publisher.publish(amendment);
        putWaiting(plan);
        return decided(amendment, before);
    }

    AmendmentView refuse(UUID planId, UUID id, String reason) {
        plans.hold(planId);
        Amendment amendment = open(planId, id, AmendmentState.REFUSED);
        AmendmentView before = amendment.view();
        amendment.refuse(caller.name(), clock.instant(), reason);
        AmendmentView refused = decided(amendment, before);
        publisher.publish(amendment);
        service.cameToNothing(refused);
        return refused;
    }

    /** The plans in force that have approved amendments whose day has come and which are not in force. */
    List<UUID> plansWaiting() {
        return amendments.plansWaiting(BusinessTime.today(clock));
    }

    /** Puts the approved amendments of a plan in force whose day has come. */
    void putInForce(UUID planId) {
        putWaiting(plans.hold(planId));
    }

    /** What waits on a plan that is closed or has given way to another one is never done. */
    private void putWaiting(PlanView plan) {
        if (!plan.status().isInForce()) {
            return;
        }
        UUID planId = plan.id();
        LocalDate today = BusinessTime.today(clock);
        for (Amendment amendment : amendments.waiting(planId, today)) {
            clauses.putInForce(planId, edits(amendment));
            tasks.settle(planId, amendment.tasks(), amendment.effectiveOn());
            amendment.putInForce(clock.instant());
            amendments.flush();
            publisher.publish(amendment);
        }
    }

    private Amendment open(UUID planId, UUID id, AmendmentState to) {
        Amendment amendment = amendments.findLocked(planId, id).orElseThrow(() -> AmendmentService.notFound(id));
        preconditions.requireMatch(amendment.version());
        amendment.requireOpenTo(to, caller.name());
        return amendment;
    }

    /**
     * Every clause still says what the author of the proposal saw, and nothing of it changes on a later day; the one
     * behind which a new one stands is there, and nothing came below one that leaves.
     */
    private static void requireSame(Map<String, ClauseHead> heads, List<AmendmentChange> changes, LocalDate on) {
        RemovedBranch branch = RemovedBranch.of(heads, changes, on);
        for (AmendmentChange change : changes) {
            String path = change.path();
            if (change.kind() == ChangeKind.ADD) {
                requireThere(heads.get(Objects.requireNonNull(change.addedAfter())));
            } else if (!isSame(heads.get(path), change, on)) {
                throw Problem.of(AmendmentProblem.AMENDMENT_CLAUSE_CHANGED, path);
            }
            if (change.kind() == ChangeKind.REMOVE) {
                branch.leftBelow(path).ifPresent(left -> {
                    throw Problem.of(AmendmentProblem.AMENDMENT_CLAUSE_HOLDS_OTHERS, path, left);
                });
            }
        }
    }

    /** @param head null: it comes with the amendment itself */
    private static void requireThere(@Nullable ClauseHead head) {
        if (head != null && head.isRemoved()) {
            throw Problem.of(AmendmentProblem.AMENDMENT_CLAUSE_CHANGED, head.path());
        }
    }

    private static boolean isSame(@Nullable ClauseHead head, AmendmentChange change, LocalDate on) {
        return head != null
                && head.sha256() != null
                && head.sha256().equals(change.beforeSha256())
                && (head.since() == null || !head.since().isAfter(on));
    }

    /** No task is on its way to a clause that is removed: nobody could decide on it. */
    private void requireNoneCarriedTo(UUID planId, List<AmendmentChange> changes) {
        Set<String> goals = tasks.carriedTo(
                planId,
                amendments.waiting(planId).stream().map(Amendment::tasks).toList());
        for (AmendmentChange change : changes) {
            if (change.kind() == ChangeKind.REMOVE && goals.contains(change.path())) {
                throw Problem.of(AmendmentProblem.AMENDMENT_CLAUSE_CARRIED_TO, change.path());
            }
        }
    }

    private static List<ClauseEdit> edits(Amendment amendment) {
        return amendment.changes().stream().map(AmendmentChange::edit).toList();
    }

    private AmendmentView decided(Amendment amendment, AmendmentView before) {
        amendments.flush();
        AmendmentView after = amendment.view();
        audit.record(AuditAction.TRANSITIONED, AmendmentService.path(amendment), amendment.version(), before, after);
        return after;
    }
}
